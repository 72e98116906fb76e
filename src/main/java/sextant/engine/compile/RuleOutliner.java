package sextant.engine.compile;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;
import sextant.input.Problem;
import sextant.rulebook.RuleFile;
import sextant.rulebook.RuleOutline;

/** Reads one rule: checks that it says only what rules may say, and outlines it. */
final class RuleOutliner {

    private final RuleFile file;
    private final RuleDescr rule;
    private final RuleHead head;
    private final RuleConditions conditions;
    private final RuleCall call;

    RuleOutliner(RuleFile file, RuleDescr rule, List<Problem> problems) {
        Faults faults = new Faults(file.path(), problems);
        this.file = file;
        this.rule = rule;
        this.head = new RuleHead(rule, file.stage(), faults);
        this.conditions = new RuleConditions(rule, file.stage(), faults);
        this.call = new RuleCall(rule, file.stage(), faults);
    }

    /** The outline; empty for a rule without an id. */
    Optional<RuleOutline> outline() {
        head.check();
        conditions.read();
        call.read(conditions.variables, conditions.thresholds);
        return head.id().map(this::outline);
    }

    private RuleOutline outline(String id) {
        return new RuleOutline(
                id,
                rule.getName(),
                file.stage(),
                file.path(),
                rule.getLine(),
                head.sources(),
                head.weight(),
                head.severity(),
                head.smart(),
                conditions.variables,
                conditions.facts,
                conditions.lists,
                conditions.figures,
                conditions.thresholds,
                conditions.situations);
    }
}
