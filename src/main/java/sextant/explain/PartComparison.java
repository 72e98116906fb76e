package sextant.explain;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.advice.ActionAdvice;
import sextant.advice.Advice;
import sextant.advice.DefaultUsed;
import sextant.advice.Fact;
import sextant.advice.OpenQuestion;
import sextant.advice.Reason;
import sextant.advice.Warning;

/** Compares what two pieces of advice say besides their recommendations. */
final class PartComparison {

    private final Advice before;
    private final Advice after;
    private final Behind behind;

    PartComparison(Advice before, Advice after, Behind behind) {
        this.before = before;
        this.after = after;
        this.behind = behind;
    }

    List<Difference<Warning>> warnings() {
        return compare(
                Advice::warnings,
                warning -> warning.code() + "|" + warning.about(),
                (left, right) ->
                        left.severity() != right.severity() || !left.arguments().equals(right.arguments()),
                pair -> behind.reasons(reasons(pair.before()), reasons(pair.after())));
    }

    private static List<Reason> reasons(@Nullable Warning warning) {
        return warning == null ? List.of() : warning.reasons();
    }

    /** Its place in the order of work is no difference: it moves with everything that comes before it. */
    List<Difference<ActionAdvice>> actions() {
        return compare(
                Advice::actions,
                ActionAdvice::action,
                (left, right) -> false,
                pair -> behind.facts(facts(pair.before()), facts(pair.after())));
    }

    private static List<Fact> facts(@Nullable ActionAdvice action) {
        return action == null ? List.of() : action.facts();
    }

    /** How much a question matters is no difference, as long as it is asked. */
    List<Difference<OpenQuestion>> questions() {
        return compare(
                Advice::openQuestions,
                OpenQuestion::fact,
                (left, right) -> false,
                pair -> answers(pair.before() == null ? pair.after() : pair.before()));
    }

    private List<FactDifference> answers(@Nullable OpenQuestion question) {
        return question == null
                ? List.of()
                : behind.all().stream()
                        .filter(one -> Stream.of(pattern(one.before()), pattern(one.after()))
                                .anyMatch(question.fact()::equals))
                        .toList();
    }

    private static String pattern(@Nullable Fact fact) {
        return fact == null ? "" : fact.path().replaceAll("\\[\\d+]", "");
    }

    List<Difference<DefaultUsed>> defaults() {
        return compare(
                Advice::defaults,
                DefaultUsed::threshold,
                (left, right) -> left.value().compareTo(right.value()) != 0,
                unused -> List.of());
    }

    List<Difference<String>> doubts() {
        return compare(
                advice -> advice.confidence().doubts(),
                Function.identity(),
                (left, right) -> false,
                unused -> List.of());
    }

    private <T> List<Difference<T>> compare(
            Function<Advice, List<T>> parts,
            Function<T, String> key,
            BiPredicate<T, T> differ,
            Function<Pair<T>, List<FactDifference>> facts) {
        return Pair.of(parts.apply(before), parts.apply(after), key).stream()
                .filter(pair -> !same(pair, differ))
                .map(pair -> new Difference<>(pair.turn(), pair.before(), pair.after(), facts.apply(pair)))
                .toList();
    }

    private static <T> boolean same(Pair<T> pair, BiPredicate<T, T> differ) {
        T left = pair.before();
        T right = pair.after();
        return left != null && right != null && !differ.test(left, right);
    }
}
