package sextant.engine.rule;

/** By this, a rule of the weigh stage says for what its weight counts. */
public final class Evidences {

    private final Listener listener;

    public Evidences(Listener listener) {
        this.listener = listener;
    }

    /** Hears what a rule says. */
    public interface Listener {

        /** Evidence for a goal. */
        void forGoal(String goal);

        /** Evidence for a metric as a KPI of a goal. */
        void forMetric(String goal, String metric);

        /** Evidence for a platform. */
        void forPlatform(String platform);
    }

    /** It counts for a goal. */
    public void forGoal(String goal) {
        listener.forGoal(goal);
    }

    /** It counts for a metric as a KPI of a goal. */
    public void forMetric(String goal, String metric) {
        listener.forMetric(goal, metric);
    }

    /** It counts for a platform. */
    public void forPlatform(String platform) {
        listener.forPlatform(platform);
    }
}
