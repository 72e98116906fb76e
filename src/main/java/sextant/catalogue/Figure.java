package sextant.catalogue;

import java.util.List;

/**
 * A number that rules compare with thresholds but that nobody would report: a ratio or a count, computed from the
 * profile's numbers.
 *
 * @param id the id; never that of a metric
 * @param formula how it is computed
 * @param unit the unit of its value
 * @param scope whether it is computed for each platform or once
 * @param sources the claims it rests on
 */
public record Figure(String id, String formula, Unit unit, Scope scope, List<String> sources) {}
