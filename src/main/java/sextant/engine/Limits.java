package sextant.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import sextant.engine.rule.Choice;
import sextant.engine.rule.ChosenGoal;
import sextant.engine.rule.Thresholds;
import sextant.rulebook.Stage;

/** What choosing has to obey: limits, exclusions and doubts that the rules of the choose stage state. */
final class Limits implements AutoCloseable {

    private final StageRun run;
    private final Thresholds thresholds;
    private final Tracer tracer;
    private final Map<Choice.Kind, TreeMap<Integer, String>> limits = new EnumMap<>(Choice.Kind.class);
    private final TreeMap<String, String> excluded = new TreeMap<>();
    private final TreeSet<String> doubts = new TreeSet<>();

    Limits(Knowledge knowledge, Derived derived) {
        tracer = derived.tracer();
        thresholds = derived.thresholds();
        run = new StageRun(knowledge.bases(), Stage.CHOOSE);
        run.global("choice", new Choice(new Listener()));
        run.insert(derived);
    }

    private final class Listener implements Choice.Listener {

        @Override
        public void atMost(Choice.Kind kind, String threshold) {
            tracer.applied(run.outline());
            limits.computeIfAbsent(kind, unused -> new TreeMap<>())
                    .merge(
                            (int) thresholds.of(threshold),
                            threshold,
                            (left, right) -> left.compareTo(right) <= 0 ? left : right);
        }

        @Override
        public void exclude(String id) {
            tracer.applied(run.outline());
            excluded.merge(id, run.outline().id(), (left, right) -> left.compareTo(right) <= 0 ? left : right);
        }

        @Override
        public void doubt() {
            tracer.applied(run.outline());
            doubts.add(run.outline().id());
        }
    }

    /** Fires the rules that can be decided before any goal is chosen. */
    void beforeGoals() {
        run.fire();
    }

    /** Fires the rules again, now that goals are chosen. */
    void afterGoals(List<ChosenGoal> goals) {
        run.insert(goals);
        run.fire();
    }

    /** The threshold that limits a kind: the strictest of those that rules state and of a general one. */
    String strictest(Choice.Kind kind, String general) {
        TreeMap<Integer, String> stated = limits.getOrDefault(kind, new TreeMap<>());
        return stated.isEmpty() || stated.firstKey() > thresholds.of(general)
                ? general
                : stated.firstEntry().getValue();
    }

    /** The rule that excludes something; empty when it may be chosen. */
    Optional<String> excluding(String id) {
        return Optional.ofNullable(excluded.get(id));
    }

    /** The rules that lower the confidence. */
    List<String> doubts() {
        return List.copyOf(doubts);
    }

    @Override
    public void close() {
        run.close();
    }
}
