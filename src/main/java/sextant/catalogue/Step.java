package sextant.catalogue;

/** In which part of the work an action belongs; the order of the constants is the order of work. */
public enum Step {
    UNDERSTAND,
    SET_UP,
    RUN,
    REVIEW
}
