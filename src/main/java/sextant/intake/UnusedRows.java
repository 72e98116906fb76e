package sextant.intake;

import java.util.List;

/**
 * Rows that were not used.
 *
 * @param reason why: the id of a text
 * @param lines where they begin
 * @param values what they are about, each once; empty where that does not matter
 */
public record UnusedRows(String reason, List<Integer> lines, List<String> values) {}
