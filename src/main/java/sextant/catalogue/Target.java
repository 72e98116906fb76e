package sextant.catalogue;

/** How a target is proposed for a metric. */
public enum Target {
    /** The baseline changed by a share of itself (B-34). */
    RELATIVE,
    /** A weekly gain multiplied within what is known to be realistic (B-44). */
    WEEKLY_GAIN,
    /** No figure is known that could be proposed: the user sets it. */
    OWN
}
