package sextant.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an advice that is not the same in another.
 *
 * @param turn what became of it
 * @param before what it was; null when it was not there
 * @param after what it is; null when it is not there
 * @param facts the differing facts behind it; empty when other parts of the advice brought it about
 * @param <T> the kind of part
 */
public record Difference<T>(
        Turn turn, @Nullable T before, @Nullable T after, List<FactDifference> facts) {}
