package sextant.report.view;

/**
 * A number that is ours.
 *
 * @param name what it decides, and its claim
 * @param value its value
 */
public record DefaultView(Cited name, String value) {}
