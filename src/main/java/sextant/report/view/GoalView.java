package sextant.report.view;

import java.util.List;

/**
 * A recommended goal.
 *
 * @param rank 1 is the most important
 * @param name what it is called
 * @param about what it means
 * @param grounds what it rests on
 * @param smart its five lines
 * @param evidence what speaks for and against it
 * @param sturdy how it stands up to other answers; empty where that was not tried
 */
public record GoalView(
        int rank,
        String name,
        String about,
        String grounds,
        List<SmartLine> smart,
        EvidenceView evidence,
        String sturdy) {}
