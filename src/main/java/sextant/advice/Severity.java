package sextant.advice;

/** How much a warning matters; the order of the constants is the order of weight. */
public enum Severity {
    /** Good to know; nothing is wrong. */
    INFO,
    /** It will cost results. */
    WARNING,
    /** The plan is likely to fail by it. */
    CRITICAL
}
