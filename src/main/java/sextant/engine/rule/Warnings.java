package sextant.engine.rule;

import java.util.function.Consumer;

/** By this, a rule of the warn stage raises its warning. */
public final class Warnings {

    private final Consumer<String> raise;

    public Warnings(Consumer<String> raise) {
        this.raise = raise;
    }

    /** It is about the plan as a whole. */
    public void raise() {
        raise("");
    }

    /** It is about one platform, metric, goal or place in the profile. */
    public void raise(String about) {
        raise.accept(about);
    }
}
