package sextant.catalogue;

/**
 * The words that profiles may use.
 *
 * @param goals what goals are called
 * @param objectives what business objectives are called
 * @param metrics what metrics are called
 * @param platforms what platforms are called
 */
public record Vocabulary(Names goals, Names objectives, Names metrics, Names platforms) {

    /** The kinds of things that have names. */
    public enum Kind {
        GOAL,
        OBJECTIVE,
        METRIC,
        PLATFORM
    }

    /** What the things of a kind are called. */
    public Names of(Kind kind) {
        return switch (kind) {
            case GOAL -> goals;
            case OBJECTIVE -> objectives;
            case METRIC -> metrics;
            case PLATFORM -> platforms;
        };
    }
}
