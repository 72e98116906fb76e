package sextant.catalogue;

/** How far down the road from speaking to succeeding a metric measures. */
public enum Level {
    /** What we put out, and who could see it. */
    OUTPUT,
    /** They noticed and reacted. */
    OUT_TAKE,
    /** They did something. */
    OUTCOME,
    /** The organisation gained. */
    IMPACT;

    /** Whether the level says that something came of the work. */
    public boolean isOutcome() {
        return this == OUTCOME || this == IMPACT;
    }
}
