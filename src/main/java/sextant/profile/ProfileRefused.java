package sextant.profile;

import java.util.List;
import sextant.input.Problem;
import sextant.input.RefusedException;

/** A profile that cannot be used. */
public final class ProfileRefused extends RefusedException {

    private static final long serialVersionUID = 1L;

    public ProfileRefused(List<Problem> problems) {
        super("profile", problems);
    }
}
