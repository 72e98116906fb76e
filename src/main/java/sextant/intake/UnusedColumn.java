package sextant.intake;

/**
 * A column that was not used.
 *
 * @param name its name in the file
 * @param reason why: the id of a text
 */
public record UnusedColumn(String name, String reason) {}
