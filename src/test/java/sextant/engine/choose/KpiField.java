package sextant.engine.choose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sextant.advice.Rejection;
import sextant.catalogue.Cadence;
import sextant.catalogue.Direction;
import sextant.catalogue.Level;
import sextant.catalogue.Metric;
import sextant.catalogue.Scope;
import sextant.catalogue.Target;
import sextant.catalogue.Timing;
import sextant.catalogue.Unit;

/** Goals and metrics made by hand, for a choice among them. */
final class KpiField {

    private final Map<String, Metric> metrics = new TreeMap<>();
    private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
    private final Map<String, String> excluded = new TreeMap<>();

    /** A metric of something that comes of the work. */
    KpiField outcome(String id) {
        return metric(id, Level.OUTCOME, null, List.of(), List.of());
    }

    /** A metric of what people noticed. */
    KpiField outTake(String id) {
        return metric(id, Level.OUT_TAKE, null, List.of(), List.of());
    }

    /** A metric that may only stand beside another one. */
    KpiField paired(String id, String partner) {
        return metric(id, Level.OUT_TAKE, partner, List.of(), List.of());
    }

    /** A metric that only looks good for a goal. */
    KpiField vanity(String id, @Nullable String partner, String goal) {
        return metric(id, Level.OUTPUT, partner, List.of(goal), List.of());
    }

    /** A metric that is made up of others. */
    KpiField sum(String id, String... parts) {
        return metric(id, Level.OUT_TAKE, null, List.of(), List.of(parts));
    }

    private KpiField metric(
            String id, Level level, @Nullable String partner, List<String> vanityFor, List<String> parts) {
        metrics.put(
                id,
                new Metric(
                        id,
                        Map.of("en", List.of(id)),
                        "reach",
                        Unit.COUNT,
                        Direction.UP,
                        level,
                        Timing.LEADING,
                        Scope.WHOLE,
                        null,
                        List.of(),
                        vanityFor,
                        partner,
                        null,
                        List.of(),
                        parts,
                        Target.OWN,
                        Cadence.WEEKLY,
                        List.of("our-default")));
        return this;
    }

    /** A metric fits a goal with a score; the goal named first is the most important one. */
    KpiField fits(String goal, String metric, int score) {
        candidates.computeIfAbsent(goal, unused -> new ArrayList<>()).add(Fit.of(metric, score));
        return this;
    }

    KpiField excluded(String metric, String rule) {
        excluded.put(metric, rule);
        return this;
    }

    private static final int MODEST = 50;

    KpiChooser chooser(int most, int floor) {
        return new KpiChooser(
                metrics, candidates, item -> Optional.ofNullable(excluded.get(item)), most, floor, MODEST);
    }

    /** The choice as short sentences, such as {@code leads leads sales}. */
    List<String> choice(int most, int floor) {
        return chooser(most, floor).choose().stream()
                .map(pick -> pick.metric() + (pick.lead() ? " leads " : " supports ") + pick.goal())
                .toList();
    }

    /** The rejections as short sentences, such as {@code likes: outscored}. */
    List<String> rejections(int most, int floor) {
        KpiChooser chooser = chooser(most, floor);
        chooser.choose();
        return chooser.rejections().stream().map(KpiField::sentence).toList();
    }

    private static String sentence(Rejection rejection) {
        return rejection.item() + ": " + rejection.cause() + (rejection.by() == null ? "" : " by " + rejection.by());
    }
}
