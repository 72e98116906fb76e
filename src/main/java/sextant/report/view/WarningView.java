package sextant.report.view;

import java.util.List;
import sextant.advice.Severity;

/**
 * What one rule warns of; said once, with all that it is about.
 *
 * @param severity how much it matters
 * @param word the same in a word
 * @param titles what is wrong, one for each thing it is about
 * @param why why it matters, and its claims
 * @param remedy what to do
 * @param facts what it was seen by
 */
public record WarningView(
        Severity severity, String word, List<String> titles, Cited why, String remedy, List<String> facts) {}
