package sextant.explain.why;

import sextant.advice.Selection.Item;

/** What somebody asks about. */
public sealed interface Subject {

    /** A goal, a metric or a platform. */
    record OfItem(Item item) implements Subject {}

    /** A warning, by its code. */
    record OfWarning(String code) implements Subject {}
}
