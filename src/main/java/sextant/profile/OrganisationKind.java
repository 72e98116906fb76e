package sextant.profile;

/** What sort of organisation it is. */
public enum OrganisationKind {
    SOLO,
    SMALL_BUSINESS,
    START_UP,
    MID_SIZE,
    ENTERPRISE,
    NON_PROFIT,
    PUBLIC_BODY,
    AGENCY
}
