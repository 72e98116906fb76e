package sextant.explain.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.GoalAdvice;
import sextant.advice.Selection.Item;
import sextant.advice.Situation;
import sextant.catalogue.Threshold;
import sextant.rulebook.EvidenceRow;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;

/** Finds the rows of the evidence tables that would count for an item if their situation held or their goal were chosen. */
final class MissingFinder {

    private static final int MOST = 8;

    /** What the texts of situations call the thing they are about. */
    private static final List<String> ABOUT = List.of("platform", "goal", "metric", "objective", "asset");

    private final Rulebook rulebook;
    private final Advice advice;
    private final RuleFacts rules;
    private final ToldFacts told;
    private final Set<String> goals;
    private final Set<String> holding;

    MissingFinder(Rulebook rulebook, Advice advice, RuleFacts rules, ToldFacts told) {
        this.rulebook = rulebook;
        this.advice = advice;
        this.rules = rules;
        this.told = told;
        this.goals = advice.goals().stream().map(GoalAdvice::goal).collect(Collectors.toSet());
        this.holding = advice.situations().stream()
                .flatMap(situation -> List.of(situation.key(), situation.id()).stream())
                .collect(Collectors.toSet());
    }

    /**
     * The missing evidence, strongest first; of several rows that hang on the same facts the strongest.
     *
     * @param goal of a metric, the goal it was considered for; null when it was not considered
     */
    List<Missing> of(Item item, @Nullable String goal) {
        List<Missing> found = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        rows(item, goal).stream().sorted(strongestFirst()).forEach(row -> {
            Missing missing = missing(row, item);
            if (found.size() < MOST && seen.add(Same.of(missing))) {
                found.add(missing);
            }
        });
        return found;
    }

    /** Of two that are as strong, the one that does not hang on another choice of goals. */
    private Comparator<EvidenceRow> strongestFirst() {
        return Comparator.comparingInt(EvidenceRow::weight)
                .reversed()
                .thenComparing(this::lacksGoal)
                .thenComparing(EvidenceRow::table)
                .thenComparingInt(EvidenceRow::line);
    }

    /** What two pieces of evidence have in common that are said once. */
    private record Same(String goal, String about, List<String> facts) {

        static Same of(Missing missing) {
            boolean ofGoal = missing.situation() == null;
            return new Same(
                    ofGoal ? String.valueOf(missing.goal()) : "",
                    missing.about(),
                    missing.facts().stream().map(Needed::fact).toList());
        }
    }

    private List<EvidenceRow> rows(Item item, @Nullable String goal) {
        List<EvidenceRow> table = switch (item.kind()) {
            case GOAL -> rulebook.tables().goals();
            case KPI ->
                goal == null
                        ? fitting(rulebook.tables().kpis())
                        : rulebook.tables().kpis().stream()
                                .filter(row -> row.goal() == null || row.goal().equals(goal))
                                .toList();
            case PLATFORM -> rulebook.tables().platforms();
        };
        return table.stream()
                .filter(row -> row.weight() > 0 && isAbout(row, item))
                .filter(row -> lacksGoal(row) || lacksSituation(row, item))
                .toList();
    }

    /** A metric that was not considered is a candidate by the rows that make it fit a goal; the others come after that. */
    private static List<EvidenceRow> fitting(List<EvidenceRow> rows) {
        return rows.stream().filter(row -> row.situation() == null).toList();
    }

    private static boolean isAbout(EvidenceRow row, Item item) {
        boolean anything = row.item().equals(EvidenceRow.ABOUT);
        return row.item().equals(item.id())
                || (anything && (row.about() == null || row.about().equals(item.id())));
    }

    private boolean lacksGoal(EvidenceRow row) {
        return row.goal() != null && !goals.contains(row.goal());
    }

    private boolean lacksSituation(EvidenceRow row, Item item) {
        String situation = row.situation();
        return situation != null && !holding.contains(new Situation(situation, about(row, item), List.of()).key());
    }

    private static String about(EvidenceRow row, Item item) {
        return row.item().equals(EvidenceRow.ABOUT) ? item.id() : Objects.requireNonNullElse(row.about(), "");
    }

    private Missing missing(EvidenceRow row, Item item) {
        String about = about(row, item);
        String situation = lacksSituation(row, item) ? row.situation() : null;
        return new Missing(
                row.weight(),
                lacksGoal(row) ? row.goal() : null,
                situation,
                about,
                situation == null ? Map.of() : arguments(situation, about),
                situation == null ? List.of() : facts(situation, about),
                row.table(),
                row.line(),
                row.sources());
    }

    private List<Needed> facts(String situation, String about) {
        return rules.of(situation).stream().map(fact -> told.about(fact, about)).toList();
    }

    private Map<String, Object> arguments(String situation, String about) {
        Map<String, Object> arguments = new HashMap<>();
        if (!about.isEmpty()) {
            ABOUT.forEach(name -> arguments.put(name, about));
        }
        for (RuleOutline rule : rules.rules(situation)) {
            rule.thresholds().forEach(id -> threshold(id, arguments));
        }
        return arguments;
    }

    private void threshold(String id, Map<String, Object> arguments) {
        Threshold threshold = rulebook.catalogue().thresholds().get(id);
        if (threshold != null) {
            arguments.put(RuleOutline.argument(id), threshold.on(advice.asOf()).value());
        }
    }
}
