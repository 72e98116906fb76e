package sextant.report.view;

import sextant.advice.Standing;

/**
 * A platform and what to do with it.
 *
 * @param rank 1 is the most important
 * @param name what it is called
 * @param standing what to do with it
 * @param word the same in a word, and whether it is new
 * @param advice the same in a sentence
 * @param goals what it is for; may be empty
 * @param known of which day the general knowledge about it is
 * @param evidence what speaks for and against it
 * @param sturdy how it stands up to other answers; empty where that was not tried
 */
public record PlatformView(
        int rank,
        String name,
        Standing standing,
        String word,
        String advice,
        String goals,
        String known,
        EvidenceView evidence,
        String sturdy) {}
