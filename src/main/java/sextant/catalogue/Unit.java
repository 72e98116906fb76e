package sextant.catalogue;

/** The unit of a metric, figure or threshold. */
public enum Unit {
    COUNT,
    COUNT_PER_WEEK,
    COUNT_PER_POST,
    PERCENT,
    TIMES,
    SECONDS,
    HOURS,
    HOURS_PER_WEEK,
    DAYS,
    WEEKS,
    MONTHS,
    PEOPLE,
    POINTS,
    MONEY
}
