package sextant.cli;

/**
 * An export as it was given.
 *
 * @param name its name
 * @param content its content
 */
record ExportFile(String name, byte[] content) {}
