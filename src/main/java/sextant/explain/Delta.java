package sextant.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One side of something that differs.
 *
 * @param aspect which side
 * @param before what it was; null when it was not there
 * @param after what it is; null when it is not there
 */
public record Delta(
        Aspect aspect, @Nullable Object before, @Nullable Object after) {

    /** Whether two values differ: of numbers, only the value counts. */
    static boolean differ(@Nullable Object before, @Nullable Object after) {
        if (before instanceof BigDecimal left && after instanceof BigDecimal right) {
            return left.compareTo(right) != 0;
        }
        return before == null ? after != null : !before.equals(after);
    }
}
