package sextant.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.advice.Fact;

/**
 * A fact that is not the same in two profiles. A list of plain values is one fact: the list.
 *
 * @param path where it stands, things in lists by their names: {@code platforms[instagram].numbers.likes}
 * @param before what was said, with its place in the first profile; null when nothing was
 * @param after what is said, with its place in the second profile; null when nothing is
 */
public record FactDifference(
        String path, @Nullable Fact before, @Nullable Fact after) {

    /** Whether it explains why a conclusion of the first advice went that rests on a fact. */
    boolean touchesBefore(Fact fact) {
        return touches(before, after, fact);
    }

    /** Whether it explains why a conclusion of the second advice came that rests on a fact. */
    boolean touchesAfter(Fact fact) {
        return touches(after, before, fact);
    }

    private static boolean touches(@Nullable Fact own, @Nullable Fact other, Fact fact) {
        if (own == null) {
            return false;
        }
        return fact.path().equals(own.path())
                || (own.value() instanceof List<?> list && touchesElement(own.path(), list, other, fact));
    }

    /** An element of a list differs where the other list has another one, or none, in its place. */
    private static boolean touchesElement(String path, List<?> list, @Nullable Fact other, Fact fact) {
        List<?> others = other != null && other.value() instanceof List<?> found ? found : List.of();
        for (int i = 0; i < list.size(); i++) {
            String element = path + "[" + i + "]";
            if (fact.path().startsWith(element)) {
                return others.indexOf(list.get(i)) != i;
            }
        }
        return false;
    }
}
