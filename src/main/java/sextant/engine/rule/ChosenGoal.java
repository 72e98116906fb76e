package sextant.engine.rule;

/**
 * A goal that was chosen.
 *
 * @param goal the goal
 * @param rank 1 is the most important
 */
public record ChosenGoal(String goal, int rank) {}
