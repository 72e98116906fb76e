package sextant.explain.why;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sextant.engine.facts.Formulas;
import sextant.engine.plan.FactsBehind;
import sextant.rulebook.RuleOutline;

/** The facts that rules look at, themselves or through the situations they build on. */
final class RuleFacts {

    /** Rules see stated goals and KPIs as a whole; which goal they name is what matters here. */
    private static final List<String> AIMS = List.of("goals.goal", "measurement.kpis.goal");

    private final Map<String, List<RuleOutline>> byId;
    private final FactsBehind behind;

    RuleFacts(List<RuleOutline> outlines, Formulas formulas) {
        this.byId = outlines.stream().collect(Collectors.groupingBy(RuleOutline::id));
        this.behind = new FactsBehind(formulas);
    }

    /** The rules of an id. */
    List<RuleOutline> rules(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The paths of the facts, positions left out. */
    Set<String> of(String id) {
        Set<String> facts = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                rules(next).forEach(rule -> {
                    facts.addAll(facts(rule));
                    open.addAll(rule.situations());
                });
            }
        }
        return facts;
    }

    private Set<String> facts(RuleOutline rule) {
        Set<String> facts = new TreeSet<>(behind.of(rule));
        if (rule.facts().containsKey("Aim")) {
            facts.addAll(AIMS);
        }
        return facts;
    }
}
