package sextant.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was considered and not recommended.
 *
 * @param kind what sort of thing
 * @param item the goal, metric or platform
 * @param goal the goal for which a metric was considered; null for goals and platforms
 * @param score the sum of its evidence
 * @param cause why not
 * @param by the id of the choosing rule, metric or threshold that decided, of what was outscored the one
 *     that limits the number; null when the score did
 * @param evidence what speaks for and against it, strongest first
 */
public record Rejection(
        Kind kind,
        String item,
        @Nullable String goal,
        int score,
        Cause cause,
        @Nullable String by,
        List<Evidence> evidence) {

    /** The same, with what decided. */
    public Rejection decidedBy(String id) {
        return new Rejection(kind, item, goal, score, cause, id, evidence);
    }

    /** What sort of thing was rejected. */
    public enum Kind {
        GOAL,
        KPI,
        PLATFORM
    }

    /** Why it was rejected. */
    public enum Cause {
        /** A choosing rule excludes it. */
        EXCLUDED,
        /** Too little speaks for it. */
        TOO_LITTLE_EVIDENCE,
        /** Others have more evidence, and the number is limited. */
        OUTSCORED,
        /** It only looks good for the goal, and its partner is not in the set. */
        VANITY_WITHOUT_PARTNER,
        /** It says again what a chosen KPI says, wholly or in part. */
        COUNTED_ALREADY
    }
}
