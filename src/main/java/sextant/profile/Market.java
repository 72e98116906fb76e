package sextant.profile;

/** To whom the organisation sells. */
public enum Market {
    B2B,
    B2C,
    BOTH
}
