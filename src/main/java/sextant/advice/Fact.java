package sextant.advice;

/**
 * Something the user said.
 *
 * @param path where it stands in the profile, such as {@code platforms[0].numbers.likes}
 * @param value what it says: a string, a boolean or a number
 */
public record Fact(String path, Object value) {}
