package sextant.report.view;

import java.util.List;

/**
 * A text with what it rests on.
 *
 * @param text the text
 * @param cites its footnotes
 */
public record Cited(String text, List<Cite> cites) {}
