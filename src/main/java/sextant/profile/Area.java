package sextant.profile;

/** How far the organisation's offer reaches. */
public enum Area {
    LOCAL,
    NATIONAL,
    INTERNATIONAL
}
