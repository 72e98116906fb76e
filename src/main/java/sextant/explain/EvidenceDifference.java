package sextant.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.advice.Evidence;

/**
 * Something that speaks for or against an item in one advice and not in another, or with another weight.
 *
 * @param turn what became of it
 * @param before how it spoke; null when it did not
 * @param after how it speaks; null when it does not
 * @param facts the differing facts behind it; empty where it comes of other choices or of the rulebook
 */
public record EvidenceDifference(
        Turn turn, @Nullable Evidence before, @Nullable Evidence after, List<FactDifference> facts) {

    /** By how much it moves the score. */
    public int weight() {
        return (after == null ? 0 : after.weight()) - (before == null ? 0 : before.weight());
    }
}
