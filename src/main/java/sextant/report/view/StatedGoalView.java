package sextant.report.view;

import java.util.List;

/**
 * A goal that the user brought.
 *
 * @param name what it is called
 * @param note whether it is among the recommended ones
 * @param checks its five letters
 */
public record StatedGoalView(String name, String note, List<SmartLine> checks) {}
