package sextant.catalogue;

/** What a column of an export tells about its rows, when it is not a number for the profile. */
public enum ColumnRole {
    /** The day of a row: together they are the period. */
    DATE,
    /** The platform that a row is about. */
    PLATFORM,
    /** What a row is about: only some rows count. */
    CHOICE
}
