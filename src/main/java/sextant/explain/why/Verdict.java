package sextant.explain.why;

/** What became of a goal, a metric or a platform. */
public enum Verdict {
    /** It is recommended: a goal, a KPI, a platform to work on. */
    RECOMMENDED,
    /** A platform in use that gets no more work for now. */
    ON_HOLD,
    /** A platform in use that is better left. */
    TO_LEAVE,
    /** It was considered, and others or rules stood against it. */
    REJECTED,
    /** It was not considered: nothing spoke for it, or it decides none of the recommended goals. */
    NOT_CONSIDERED
}
