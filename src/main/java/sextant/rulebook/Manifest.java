package sextant.rulebook;

/**
 * What {@code rulebook.yaml} says.
 *
 * @param name the rulebook's name
 * @param version its version
 * @param covers what it covers, in a sentence
 */
public record Manifest(String name, String version, String covers) {}
