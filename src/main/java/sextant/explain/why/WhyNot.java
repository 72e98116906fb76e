package sextant.explain.why;

import org.jspecify.annotations.Nullable;
import sextant.advice.Rejection.Cause;

/**
 * Why an item is not recommended.
 *
 * @param cause what decided; null when it was not considered
 * @param by the rule, metric or threshold behind it; null when there is none
 * @param needed the score that would do, all else being equal; null where no score would
 * @param against the chosen item with the lowest score, where others left no room; null otherwise
 */
public record WhyNot(
        @Nullable Cause cause,
        @Nullable String by,
        @Nullable Integer needed,
        @Nullable String against) {

    /** The points that a score lacks; 0 where points are not what is lacking. */
    public int lacks(int score) {
        return needed == null ? 0 : Math.max(0, needed - score);
    }
}
