package sextant.catalogue;

/** Whether a metric moves before the goal is reached, or only with it. */
public enum Timing {
    LEADING,
    LAGGING
}
