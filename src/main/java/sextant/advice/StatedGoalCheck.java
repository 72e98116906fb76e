package sextant.advice;

import java.util.List;

/**
 * A goal that the user brought, checked.
 *
 * @param about where it stands in the profile, such as {@code goals[0]}
 * @param goal the goal
 * @param recommended whether it is among the goals that we recommend
 * @param checks the five checks, in the order S, M, A, R, T
 */
public record StatedGoalCheck(String about, String goal, boolean recommended, List<SmartCheck> checks) {}
