package sextant.engine.rule;

/** How the formula that the user wrote for a KPI compares with the metric's own. */
public enum FormulaReading {
    /** It divides the same by the same. */
    AGREES,
    /** It divides the other way round (C-56). */
    INVERTED,
    /** It says something else, or can't be read. */
    UNCLEAR
}
