package sextant.questionnaire;

import tools.jackson.databind.JsonNode;

/** What somebody says to a question. Not saying anything is no answer: there is none then. */
public sealed interface Answer {

    /**
     * A value.
     *
     * @param value as it stands in a profile; for a question that makes entries, the list of their names
     */
    record Given(JsonNode value) implements Answer {}

    /** The user does not know, and need not be asked again: the fact is absent, and advice counts with its absence. */
    record Unknown() implements Answer {}

    /** Nothing of what could be answered is the case: an empty list, or an absent fact. */
    record None() implements Answer {}

    /** The user would rather answer later, or not at all: the question stays open. */
    record Skipped() implements Answer {}

    /** Whether the question is done with: answered, unknown or none. */
    default boolean isFinal() {
        return !(this instanceof Skipped);
    }
}
