package sextant.report.view;

/**
 * Metrics that are worth a look and decide nothing.
 *
 * @param metrics their names in one sentence
 * @param reason why they are no KPIs
 */
public record WatchView(String metrics, String reason) {}
