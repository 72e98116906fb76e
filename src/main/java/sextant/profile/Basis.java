package sextant.profile;

/** What the strategy is built on. */
public enum Basis {
    DATA,
    HABIT,
    INTUITION
}
