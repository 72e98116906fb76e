package sextant.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading something: a value, or the problems that stand in its way. A value may come with caveats.
 *
 * @param <T> the kind of value
 */
public final class Checked<T> {

    private final @Nullable T value;
    private final List<Problem> problems;

    private Checked(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = problems.stream().sorted(Problem.IN_READING_ORDER).toList();
    }

    /** A value, unless one of the problems is an error. */
    public static <T> Checked<T> of(T value, List<Problem> problems) {
        return new Checked<>(problems.stream().anyMatch(Problem::isError) ? null : value, problems);
    }

    /** No value. */
    public static <T> Checked<T> refused(List<Problem> problems) {
        return new Checked<>(null, problems);
    }

    /** No value, for one reason. */
    public static <T> Checked<T> refused(Problem problem) {
        return refused(List.of(problem));
    }

    /** The value; empty when it was refused. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The problems in reading order; empty when nothing is to be said. */
    public List<Problem> problems() {
        return problems;
    }

    /** Goes on with the value, if there is one. The problems of both steps are kept. */
    public <R> Checked<R> then(Function<T, Checked<R>> next) {
        if (value == null) {
            return refused(problems);
        }
        Checked<R> result = next.apply(value);
        List<Problem> both = new ArrayList<>(problems);
        both.addAll(result.problems);
        return new Checked<>(result.value, both);
    }

    /**
     * The value.
     *
     * @param refusal makes the exception out of the problems
     * @throws RefusedException when there is none
     */
    public T orThrow(Function<List<Problem>, ? extends RefusedException> refusal) {
        if (value == null) {
            throw refusal.apply(problems);
        }
        return value;
    }
}
