package sextant.engine.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sextant.advice.WatchedMetric;
import sextant.catalogue.Metric;

/** Keeps in view what is tracked today and is no KPI. */
public final class Watcher {

    private Watcher() {}

    /**
     * The metrics to watch, by id.
     *
     * @param stated what is tracked
     * @param kpis the chosen KPIs
     * @param goals the chosen goals
     * @param candidates the metrics that were candidates for a chosen goal
     */
    public static List<WatchedMetric> watch(
            Stated stated, Set<String> kpis, List<String> goals, Set<String> candidates, Map<String, Metric> metrics) {
        return stated.tracked().stream()
                .filter(metric -> !kpis.contains(metric) && metrics.containsKey(metric))
                .map(metric -> new WatchedMetric(metric, reason(stated, metrics.get(metric), goals, candidates)))
                .toList();
    }

    private static String reason(Stated stated, @Nullable Metric metric, List<String> goals, Set<String> candidates) {
        if (metric != null && belongsElsewhere(stated, metric.id(), goals)) {
            return "other-goal";
        }
        if (metric != null && goals.stream().allMatch(metric::isVanityFor)) {
            return "vanity";
        }
        return metric != null && candidates.contains(metric.id()) ? "outscored" : "serves-no-goal";
    }

    /** Whether the user has made it the measure of a goal that is not among the chosen ones. */
    private static boolean belongsElsewhere(Stated stated, String metric, List<String> goals) {
        return stated.measuredBy(metric).stream()
                .map(one -> one.aim().goal())
                .anyMatch(goal -> goal != null && !goals.contains(goal));
    }
}
