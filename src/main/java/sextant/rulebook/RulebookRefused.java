package sextant.rulebook;

import java.util.List;
import sextant.input.Problem;
import sextant.input.RefusedException;

/** A rulebook that cannot be used. */
public final class RulebookRefused extends RefusedException {

    private static final long serialVersionUID = 1L;

    public RulebookRefused(List<Problem> problems) {
        super("rulebook", problems);
    }
}
