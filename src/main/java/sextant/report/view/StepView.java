package sextant.report.view;

import java.util.List;

/**
 * A part of the work.
 *
 * @param name what it is called
 * @param actions what to do in it, in order
 */
public record StepView(String name, List<ActionView> actions) {

    /**
     * Something to do.
     *
     * @param rank its place in the order of all work
     * @param what what to do
     * @param how how, and the claims it rests on
     * @param serves what it is for
     */
    public record ActionView(int rank, String what, Cited how, String serves) {}
}
