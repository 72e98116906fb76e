package sextant.profile;

/** A reason to reconsider the KPIs at once. */
public enum ChangeEvent {
    WRONG_KPIS,
    NEW_ROLE,
    NEW_DIRECTION
}
