package sextant.engine.rule;

/**
 * A business objective that none of the chosen goals serves.
 *
 * @param objective the objective
 * @param rank its place among the objectives; 1 is the most important
 */
public record Unserved(String objective, int rank) {}
