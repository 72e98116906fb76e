package sextant.advice;

import java.util.List;
import sextant.catalogue.Step;

/**
 * Something to do.
 *
 * @param action the action
 * @param rank its place in the order of work, from 1
 * @param step the part of the work it belongs to
 * @param serves what it is for; at least one
 * @param facts what its texts mention
 * @param sources the claims it rests on
 */
public record ActionAdvice(
        String action, int rank, Step step, List<Served> serves, List<Fact> facts, List<String> sources) {

    /**
     * What an action is for.
     *
     * @param kind the kind of thing
     * @param id its id
     */
    public record Served(Kind kind, String id) {}

    /** The kinds of things that an action can serve. */
    public enum Kind {
        WARNING,
        GOAL,
        KPI,
        PLATFORM
    }
}
