package sextant.explain;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.Evidence;
import sextant.advice.Fact;
import sextant.advice.Reason;

/** Finds the differing facts behind what differs in the advice. */
final class Behind {

    private final List<FactDifference> differences;
    private final Explainer before;
    private final Explainer after;

    Behind(Advice before, Advice after) {
        this.differences = FactTable.differences(before, after);
        this.before = new Explainer(before);
        this.after = new Explainer(after);
    }

    /** All facts that differ. */
    List<FactDifference> all() {
        return differences;
    }

    List<FactDifference> evidence(@Nullable Evidence left, @Nullable Evidence right) {
        return facts(
                left == null ? List.of() : ofEvidence(before, left),
                right == null ? List.of() : ofEvidence(after, right));
    }

    List<FactDifference> reasons(List<Reason> left, List<Reason> right) {
        return facts(ofReasons(before, left), ofReasons(after, right));
    }

    List<FactDifference> facts(List<Fact> left, List<Fact> right) {
        return differences.stream()
                .filter(one ->
                        any(one, left, FactDifference::touchesBefore) || any(one, right, FactDifference::touchesAfter))
                .toList();
    }

    private static boolean any(FactDifference difference, List<Fact> facts, BiPredicate<FactDifference, Fact> touches) {
        return facts.stream().anyMatch(fact -> touches.test(difference, fact));
    }

    private static List<Fact> ofEvidence(Explainer explainer, Evidence evidence) {
        return explainer.grounds(List.of(evidence)).stream()
                .flatMap(ground -> ground.because().stream())
                .flatMap(Behind::facts)
                .toList();
    }

    private static List<Fact> ofReasons(Explainer explainer, List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> Stream.concat(
                        reason.facts().stream(),
                        reason.situations().stream().flatMap(explainer::because).flatMap(Behind::facts)))
                .toList();
    }

    private static Stream<Fact> facts(Because because) {
        return Stream.concat(
                because.reason().facts().stream(), because.premises().stream().flatMap(Behind::facts));
    }
}
