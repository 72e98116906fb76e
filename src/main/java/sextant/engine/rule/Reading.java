package sextant.engine.rule;

/**
 * The value of a metric or figure, computed from the profile's numbers by its formula.
 *
 * @param figure the metric or figure
 * @param about the platform it is read on; empty when it is read over all
 * @param value the value, to four decimals
 */
public record Reading(String figure, String about, double value) {}
