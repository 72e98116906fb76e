package sextant.intake;

/** Whether the day or the month comes first where both are written as numbers before the year. */
public enum DayOrder {
    DMY,
    MDY
}
