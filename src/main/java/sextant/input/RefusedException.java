package sextant.input;

import java.util.List;

/** Thrown where a value that was refused is asked for all the same; carries every problem at once. */
public abstract class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    protected RefusedException(String what, List<Problem> problems) {
        super(what + " refused: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** All the problems, in reading order; at least one is an error. */
    public List<Problem> problems() {
        return problems;
    }
}
