package sextant.report.view;

import java.util.List;

/**
 * One letter of SMART.
 *
 * @param letter the letter
 * @param word what it stands for
 * @param mark whether it holds
 * @param text what the goal says to it; empty for a goal of the user's
 * @param findings what speaks against it
 */
public record SmartLine(String letter, String word, Mark mark, String text, List<String> findings) {}
