package sextant.intake;

/**
 * The text of a file.
 *
 * @param text the text
 * @param encoding the name of the encoding it was read in
 * @param assumed whether the bytes don't prove that encoding
 */
record Decoded(String text, String encoding, boolean assumed) {}
