package sextant.catalogue;

/** The unit in which an export writes what a profile tells in hours or in per cent. */
public enum ExportUnit {
    MINUTES,
    SECONDS,
    MILLISECONDS,
    /** A part of one; cells with a per-cent sign are taken as they are. */
    FRACTION
}
