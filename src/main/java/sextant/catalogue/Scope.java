package sextant.catalogue;

/** What a formula is computed over. */
public enum Scope {
    /** Once for each platform in use, from that platform's numbers. */
    PLATFORM,
    /** Once, from the numbers of the whole organisation. */
    WHOLE
}
