package sextant.explain;

/** What became of something between one advice and another. */
public enum Turn {
    /** It is only in the second. */
    CAME,
    /** It is in both, and not the same. */
    CHANGED,
    /** It is only in the first. */
    WENT
}
