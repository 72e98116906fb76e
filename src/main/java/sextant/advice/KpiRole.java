package sextant.advice;

/** The part a KPI plays for its goal. */
public enum KpiRole {
    /** It decides whether the goal is met. */
    LEAD,
    /** It explains the lead, or keeps it honest. */
    SUPPORT
}
