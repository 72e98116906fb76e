package sextant.engine.rule;

/** By this, a rule of the choose stage says what choosing has to obey. */
public final class Choice {

    private final Listener listener;

    public Choice(Listener listener) {
        this.listener = listener;
    }

    /** Hears what a rule says. */
    public interface Listener {

        /** A limit, given by a threshold, on the number of some kind of thing. */
        void atMost(Kind kind, String threshold);

        /** A goal, metric or platform that may not be chosen. */
        void exclude(String id);

        /** A reason to rely less on the advice. */
        void doubt();
    }

    /** What can be limited in number. */
    public enum Kind {
        GOALS,
        KPIS,
        PLATFORMS
    }

    /** No more goals than a threshold says. */
    public void atMostGoals(String threshold) {
        listener.atMost(Kind.GOALS, threshold);
    }

    /** No more KPIs, over all goals, than a threshold says. */
    public void atMostKpis(String threshold) {
        listener.atMost(Kind.KPIS, threshold);
    }

    /** No more platforms to work on than a threshold says. */
    public void atMostPlatforms(String threshold) {
        listener.atMost(Kind.PLATFORMS, threshold);
    }

    /** A goal, metric or platform may not be chosen. */
    public void exclude(String id) {
        listener.exclude(id);
    }

    /** The advice deserves less confidence. */
    public void doubt() {
        listener.doubt();
    }
}
