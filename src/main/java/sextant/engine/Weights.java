package sextant.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.advice.Evidence;
import sextant.advice.Reason;
import sextant.advice.Situation;
import sextant.engine.rule.ChosenGoal;
import sextant.engine.rule.Evidences;
import sextant.rulebook.EvidenceRow;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Stage;

/** Weigh: the evidence that situations are for goals, for metrics as KPIs of a goal, and for platforms. */
final class Weights implements AutoCloseable {

    /** Strongest first; then by what it rests on, so that the order never depends on files. */
    private static final Comparator<Evidence> STRONGEST_FIRST = Comparator.comparingInt(Evidence::weight)
            .reversed()
            .thenComparing(Evidence::origin)
            .thenComparing(evidence -> String.valueOf(evidence.goal()))
            .thenComparing(evidence -> String.valueOf(evidence.situation()));

    private final EvidenceTables tables;
    private final Map<String, List<Situation>> situations;
    private final Map<String, Map<String, Evidence>> byRule = new TreeMap<>();
    private final StageRun run;
    private final Tracer tracer;

    Weights(Knowledge knowledge, Derived derived) {
        tables = knowledge.tables();
        situations = derived.situations().stream().collect(Collectors.groupingBy(Situation::id));
        tracer = derived.tracer();
        run = new StageRun(knowledge.bases(), Stage.WEIGH);
        run.global("evidence", new Evidences(new Listener()));
        run.insert(derived);
        run.fire();
    }

    private final class Listener implements Evidences.Listener {

        @Override
        public void forGoal(String goal) {
            add("goal " + goal, null);
        }

        @Override
        public void forMetric(String goal, String metric) {
            add("kpi " + goal + " " + metric, goal);
        }

        @Override
        public void forPlatform(String platform) {
            add("platform " + platform, null);
        }

        private void add(String item, @Nullable String goal) {
            RuleOutline outline = run.outline();
            Reason reason = tracer.reason(outline, run.match());
            Evidence evidence =
                    new Evidence(outline.weight(), outline.id(), goal, null, List.of(reason), outline.sources());
            byRule.computeIfAbsent(item, unused -> new TreeMap<>()).merge(outline.id(), evidence, Weights::merge);
        }
    }

    /** A rule counts once for an item, however many matches it has. */
    private static Evidence merge(Evidence left, Evidence right) {
        TreeSet<Reason> reasons = new TreeSet<>(Comparator.comparing(Reason::toString));
        reasons.addAll(left.reasons());
        reasons.addAll(right.reasons());
        return new Evidence(left.weight(), left.origin(), left.goal(), null, List.copyOf(reasons), left.sources());
    }

    /** Tells the rules which goals were chosen: some evidence depends on them. */
    void chosen(List<ChosenGoal> goals) {
        run.insert(goals);
        run.fire();
    }

    /** The goals for which there is evidence. */
    Set<String> goals() {
        return items(tables.goals());
    }

    /** The platforms for which there is evidence. */
    Set<String> platforms() {
        return items(tables.platforms());
    }

    private Set<String> items(EvidenceTable table) {
        Set<String> items = new TreeSet<>();
        for (EvidenceRow row : table.rows()) {
            if (row.situation() == null) {
                items.add(row.item());
            } else {
                matching(row).forEach(situation -> items.add(item(row, situation)));
            }
        }
        return items;
    }

    /** The metrics that are candidates for a goal: those that fit it, whatever the situation. */
    Set<String> candidates(String goal) {
        return tables.candidates(goal);
    }

    List<Evidence> ofGoal(String goal) {
        return evidence(tables.goals(), goal, Set.of(), "goal " + goal);
    }

    List<Evidence> ofMetric(String goal, String metric) {
        return evidence(tables.kpis(), metric, Set.of(goal), "kpi " + goal + " " + metric);
    }

    List<Evidence> ofPlatform(String platform, Set<String> goals) {
        return evidence(tables.platforms(), platform, goals, "platform " + platform);
    }

    private List<Evidence> evidence(EvidenceTable table, String item, Set<String> goals, String key) {
        List<Evidence> evidence =
                new ArrayList<>(byRule.getOrDefault(key, Map.of()).values());
        for (EvidenceRow row : table.about(item)) {
            if (row.goal() == null || goals.contains(row.goal())) {
                evidence(row, item).ifPresent(evidence::add);
            }
        }
        evidence.sort(STRONGEST_FIRST);
        return List.copyOf(evidence);
    }

    private Optional<Evidence> evidence(EvidenceRow row, String item) {
        return row.situation() == null
                ? Optional.of(evidence(row, (Situation) null))
                : matching(row)
                        .filter(situation -> item(row, situation).equals(item))
                        .findFirst()
                        .map(situation -> evidence(row, situation));
    }

    /** The situations that a row speaks of; a row counts once for an item, so the first in order of key stands for all. */
    private Stream<Situation> matching(EvidenceRow row) {
        return situations.getOrDefault(String.valueOf(row.situation()), List.of()).stream()
                .filter(situation -> row.about() == null || row.about().equals(situation.about()));
    }

    private static String item(EvidenceRow row, Situation situation) {
        return row.item().equals(EvidenceRow.ABOUT) ? situation.about() : row.item();
    }

    private Evidence evidence(EvidenceRow row, @Nullable Situation situation) {
        tracer.counted(row.table(), row.line());
        return new Evidence(
                row.weight(),
                row.table(),
                row.goal(),
                situation == null ? null : situation.key(),
                List.of(),
                row.sources());
    }

    @Override
    public void close() {
        run.close();
    }
}
