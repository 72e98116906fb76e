package sextant.advice;

/**
 * A metric that is tracked today and is no KPI: it stays worth a look.
 *
 * @param metric the metric
 * @param reason why it is not a KPI: {@code vanity}, {@code outscored} or {@code serves-no-goal}
 */
public record WatchedMetric(String metric, String reason) {}
