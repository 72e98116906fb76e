package sextant.explain;

/** A side of an advice, or of something in it, that can differ. */
public enum Aspect {
    /** The day for which the advice was computed. */
    AS_OF,
    /** Name, version and digest of the rulebook. */
    RULEBOOK,
    /** The version of the program. */
    ENGINE,
    /** How much the advice can be relied on. */
    CONFIDENCE,
    /** The place in the order: 1 is the most important. */
    RANK,
    /** The sum of the evidence. */
    SCORE,
    /** What a goal rests on. */
    GROUNDS,
    /** The business objective behind a goal. */
    OBJECTIVE,
    /** The goal that a KPI decides. */
    GOAL,
    /** Whether a KPI leads or supports. */
    ROLE,
    /** The KPI that must stand beside a KPI. */
    PARTNER,
    /** The platform that leads for a goal, or on which a KPI is read. */
    PLATFORM,
    /** Where a KPI stands. */
    BASELINE,
    /** Where a KPI should go. */
    TARGET,
    /** Why there. */
    REASONING,
    /** The day by which to reach a goal or a target. */
    BY,
    /** What a KPI needs to be read, and whether that is there. */
    DATA,
    /** Who answers for a KPI. */
    OWNER,
    /** What to do with a platform. */
    STANDING,
    /** The goals that a platform serves. */
    GOALS
}
