package sextant.explain.change;

import sextant.engine.Selected;

/**
 * What came of a trial.
 *
 * @param trial the other answers
 * @param selected what the advice on them comes down to
 */
public record Outcome(Trial trial, Selected selected) {}
