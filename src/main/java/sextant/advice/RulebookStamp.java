package sextant.advice;

/**
 * Which knowledge an advice rests on.
 *
 * @param name the rulebook's name
 * @param version its version
 * @param digest SHA-256 of its content in hexadecimal; the same whatever the order of files, rules and rows
 */
public record RulebookStamp(String name, String version, String digest) {}
