package sextant.engine.rule;

/**
 * An element of one of the profile's lists.
 *
 * @param list the list's path, such as {@code objectives} or {@code measurement.tracked}
 * @param value the element; constants in kebab-case
 * @param rank its place in the list, from 1
 */
public record Item(String list, String value, int rank) {}
