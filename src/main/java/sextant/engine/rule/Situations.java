package sextant.engine.rule;

import java.util.function.Consumer;

/** By this, a rule of the derive stage says that its situation holds. */
public final class Situations {

    private final Consumer<String> holds;

    public Situations(Consumer<String> holds) {
        this.holds = holds;
    }

    /** It holds for the whole organisation. */
    public void holds() {
        holds("");
    }

    /** It holds for one platform, metric, goal or other thing. */
    public void holds(String about) {
        holds.accept(about);
    }
}
