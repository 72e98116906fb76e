package sextant.catalogue;

/** How often to look at a number. */
public enum Cadence {
    WEEKLY,
    MONTHLY,
    QUARTERLY
}
