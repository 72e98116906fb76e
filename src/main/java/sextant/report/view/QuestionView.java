package sextant.report.view;

/**
 * A fact that was not given and would matter.
 *
 * @param label what it is called
 * @param help what it means
 * @param path where it goes in a profile
 */
public record QuestionView(String label, String help, String path) {}
