package sextant.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import sextant.advice.Reason;
import sextant.advice.Severity;
import sextant.advice.Warning;
import sextant.engine.compile.RuleBases;
import sextant.engine.rule.Thresholds;
import sextant.engine.rule.Warnings;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Stage;

/** Warn: rules look at the facts and at the chosen plan. */
final class Warner {

    private static final Comparator<Warning> MOST_SEVERE_FIRST = Comparator.comparing(Warning::severity)
            .reversed()
            .thenComparing(Warning::code)
            .thenComparing(Warning::about);

    private final RuleBases bases;
    private final Tracer tracer;
    private final Map<String, Warning> raised = new TreeMap<>();

    Warner(RuleBases bases, Tracer tracer) {
        this.bases = bases;
        this.tracer = tracer;
    }

    /** The warnings that facts, situations, chosen things and drafts give rise to, most severe first. */
    List<Warning> warnings(Collection<?> facts, Thresholds thresholds) {
        try (StageRun run = new StageRun(bases, Stage.WARN)) {
            run.global("warning", new Warnings(about -> raise(run, about)));
            run.global("threshold", thresholds);
            run.insert(facts);
            run.fire();
        }
        List<Warning> warnings = new ArrayList<>(raised.values());
        warnings.sort(MOST_SEVERE_FIRST);
        return warnings;
    }

    private void raise(StageRun run, String about) {
        RuleOutline outline = run.outline();
        Severity severity = Objects.requireNonNull(outline.severity(), "rules that warn have a severity");
        Reason reason = tracer.reason(outline, run.match());
        Warning warning = new Warning(outline.id(), severity, about, reason.arguments(), List.of(reason));
        raised.merge(outline.id() + "|" + about, warning, Warner::merge);
    }

    /** What the same warning says twice about the same thing is said once, with the reasons of both. */
    private static Warning merge(Warning left, Warning right) {
        TreeSet<Reason> reasons = new TreeSet<>(Comparator.comparing(Reason::toString));
        reasons.addAll(left.reasons());
        reasons.addAll(right.reasons());
        boolean leftFirst =
                left.arguments().toString().compareTo(right.arguments().toString()) <= 0;
        return new Warning(
                left.code(),
                left.severity(),
                left.about(),
                leftFirst ? left.arguments() : right.arguments(),
                List.copyOf(reasons));
    }
}
