package sextant.advice;

/** What to do with a platform. */
public enum Standing {
    /** Most of the work goes here. */
    LEAD,
    /** Worth regular work. */
    SUPPORT,
    /** Keep what is there, add no work: time does not allow more, or too little speaks for it. */
    HOLD,
    /** Stop: more speaks against it than for it. */
    LEAVE
}
