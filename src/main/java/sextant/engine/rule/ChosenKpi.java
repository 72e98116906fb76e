package sextant.engine.rule;

import sextant.catalogue.Level;

/**
 * A KPI that was chosen.
 *
 * @param metric the metric
 * @param goal the goal it decides
 * @param lead whether it leads
 * @param level how far down the road it measures
 * @param vanity whether it only looks good for the goal
 */
public record ChosenKpi(String metric, String goal, boolean lead, Level level, boolean vanity) {}
