package sextant.report.view;

/**
 * Something that was considered and not recommended.
 *
 * @param kind what sort of thing
 * @param name what it is called
 * @param goal the goal for which it was considered; may be empty
 * @param score the sum of its evidence
 * @param cause why not
 * @param evidence what speaks for and against it, in one sentence; may be empty
 */
public record RejectionView(String kind, String name, String goal, int score, String cause, String evidence) {}
