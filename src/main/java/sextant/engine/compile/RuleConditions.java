package sextant.engine.compile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import sextant.engine.rule.Item;
import sextant.engine.rule.Reading;
import sextant.engine.rule.Situation;
import sextant.rulebook.Stage;

/** Reads the conditions of a rule: what it looks at, what it compares with, what it binds. */
final class RuleConditions {

    /** What is looked at: type name to component names. */
    final Map<String, Set<String>> facts = new TreeMap<>();

    /** The bound variables, without the dollar sign. */
    final Set<String> variables = new TreeSet<>();

    final Set<String> thresholds = new TreeSet<>();
    final Set<String> lists = new TreeSet<>();
    final Set<String> figures = new TreeSet<>();
    final Set<String> situations = new TreeSet<>();

    private final RuleDescr rule;
    private final Stage stage;
    private final Faults faults;
    private int positivePatterns;

    RuleConditions(RuleDescr rule, Stage stage, Faults faults) {
        this.rule = rule;
        this.stage = stage;
        this.faults = faults;
    }

    void read() {
        readElements(rule.getLhs(), false);
        if (positivePatterns == 0 && stage == Stage.DERIVE) {
            faults.add("rule-absence", rule.getLine(), rule.getName(), "");
        }
    }

    private void readElements(ConditionalElementDescr element, boolean negated) {
        for (Object child : element.getDescrs()) {
            BaseDescr description = (BaseDescr) child;
            if (description instanceof PatternDescr pattern) {
                readPattern(pattern, negated);
            } else if (description instanceof NotDescr not) {
                readElements(not, true);
            } else if (description instanceof AndDescr || description instanceof OrDescr) {
                readElements((ConditionalElementDescr) description, negated);
            } else {
                faults.forbid(word(description), line(description));
            }
        }
    }

    private static String word(BaseDescr description) {
        return description.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
    }

    private int line(BaseDescr description) {
        return description.getLine() > 0 ? description.getLine() : rule.getLine();
    }

    private void readPattern(PatternDescr pattern, boolean negated) {
        int line = line(pattern);
        String name = pattern.getObjectType();
        if (name == null || !pattern.getAnnotationNames().isEmpty()) {
            faults.forbid("@" + pattern.getAnnotationNames(), line);
        } else if (pattern.getSource() != null || !pattern.getBehaviors().isEmpty()) {
            faults.forbid("from", line);
        } else if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()) {
            faults.forbid(pattern.getIdentifier() + " : " + name, line);
        } else {
            RuleLanguage.type(name)
                    .ifPresentOrElse(
                            type -> readPattern(pattern, type, negated),
                            () -> faults.add("rule-unknown-type", line, name, "", name, RuleLanguage.typeNames()));
        }
    }

    private void readPattern(PatternDescr pattern, Class<?> type, boolean negated) {
        if (negated && !RuleLanguage.mayBeAbsent(type, stage)) {
            faults.add("rule-absence", line(pattern), "not " + pattern.getObjectType(), "");
        }
        Constraint found = new Constraint();
        ConstraintReader reader = new ConstraintReader(type, variables, found);
        pattern.getDescrs().forEach(constraint -> reader.read(expression(constraint)));
        found.faults.forEach(fault -> faults.add(
                fault.code(),
                line(pattern),
                fault.value(),
                fault.expected() == null ? "" : fault.expected(),
                fault.value(),
                fault.candidates()));
        if (!negated) {
            positivePatterns++;
            variables.addAll(found.bindings.keySet());
        }
        thresholds.addAll(found.thresholds);
        note(type, found);
    }

    private static String expression(BaseDescr constraint) {
        return constraint instanceof ExprConstraintDescr expression
                ? expression.getExpression()
                : constraint.toString();
    }

    private void note(Class<?> type, Constraint found) {
        if (type == Situation.class) {
            situations.addAll(found.literals.getOrDefault("id", Set.of()));
        } else if (type == Item.class) {
            lists.addAll(found.literals.getOrDefault("list", Set.of()));
        } else if (type == Reading.class) {
            figures.addAll(found.literals.getOrDefault("figure", Set.of()));
        } else {
            facts.computeIfAbsent(type.getSimpleName(), unused -> new TreeSet<>())
                    .addAll(found.components);
        }
    }
}
