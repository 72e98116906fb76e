package sextant.engine.rule;

/** Where an aim comes from. */
public enum AimOrigin {
    /** A goal that the user stated. */
    GOAL,
    /** A KPI that the user declared. */
    KPI,
    /** A goal that we drafted. */
    DRAFT
}
