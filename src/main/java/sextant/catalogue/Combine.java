package sextant.catalogue;

/** How the cells of an export's column become one number. */
public enum Combine {
    /** They are added up. */
    SUM,
    /** The cell of the latest day counts: for what is a state, such as followers. */
    LAST,
    /** They are averaged, each weighted by the cell of another column. */
    AVERAGE,
    /** They are added up and spread over the weeks of the period. */
    PER_WEEK
}
