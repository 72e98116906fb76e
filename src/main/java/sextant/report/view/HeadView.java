package sextant.report.view;

import java.util.List;

/**
 * Whom the report is for, and what it rests on.
 *
 * @param organisation whom it is for; empty where no name was told
 * @param day the day it was computed for
 * @param confidence how much it can be relied on
 * @param doubts what lowers that
 * @param rulebook the rulebook's name and version
 * @param digest the digest of its content
 */
public record HeadView(
        String organisation, String day, String confidence, List<String> doubts, String rulebook, String digest) {}
