package sextant.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.Evidence;
import sextant.advice.Fact;
import sextant.advice.Reason;
import sextant.advice.Rejection;

/** Compares the goals, KPIs or platforms of two pieces of advice. */
final class ItemComparison {

    private final Advice before;
    private final Advice after;
    private final Behind behind;

    ItemComparison(Advice before, Advice after, Behind behind) {
        this.before = before;
        this.after = after;
        this.behind = behind;
    }

    /** What differs: in the order of the second advice, then what went in the order of the first. */
    List<ItemDifference> differences(Rejection.Kind kind, Function<Advice, Stream<Item>> items) {
        List<Item> left = items.apply(before).toList();
        List<Item> right = items.apply(after).toList();
        return Pair.of(left, right, Item::id).stream()
                .flatMap(pair -> difference(kind, pair))
                .toList();
    }

    private Stream<ItemDifference> difference(Rejection.Kind kind, Pair<Item> pair) {
        Item left = pair.before();
        Item right = pair.after();
        Considered first = left == null ? rejected(before, kind, right) : new Considered(left, null);
        Considered second = right == null ? rejected(after, kind, left) : new Considered(right, null);
        ItemDifference difference = new ItemDifference(
                kind,
                Objects.requireNonNull(left == null ? right : left).id(),
                pair.turn(),
                changes(first.sides(), second.sides()),
                evidence(first.evidence(), second.evidence()),
                behind.facts(first.facts(), second.facts()),
                first.rejection(),
                second.rejection());
        boolean same = difference.changes().isEmpty() && difference.evidence().isEmpty();
        return pair.isWhole() && same ? Stream.of() : Stream.of(difference);
    }

    /** What there is to say about something in one advice: it is recommended, or rejected, or was not considered. */
    private record Considered(@Nullable Item item, @Nullable Rejection rejection) {

        Map<Aspect, Object> sides() {
            if (item != null) {
                return item.sides();
            }
            return rejection == null ? Map.of() : Map.of(Aspect.SCORE, rejection.score());
        }

        List<Evidence> evidence() {
            return item != null ? item.evidence() : rejection == null ? List.of() : rejection.evidence();
        }

        List<Fact> facts() {
            return item == null ? List.of() : item.facts();
        }
    }

    /** Why an advice does not recommend what the other one does; a KPI is looked up under the goal it decides there. */
    private static Considered rejected(Advice advice, Rejection.Kind kind, @Nullable Item other) {
        Item recommended = Objects.requireNonNull(other, "one advice recommends it");
        Object goal = recommended.sides().get(Aspect.GOAL);
        return advice.rejected().stream()
                .filter(one -> one.kind() == kind && one.item().equals(recommended.id()))
                .filter(one -> Objects.equals(one.goal(), goal))
                .findFirst()
                .map(one -> new Considered(null, one))
                .orElse(new Considered(null, null));
    }

    private static List<Delta> changes(Map<Aspect, Object> left, Map<Aspect, Object> right) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> Delta.differ(left.get(aspect), right.get(aspect)))
                .map(aspect -> new Delta(aspect, left.get(aspect), right.get(aspect)))
                .toList();
    }

    private List<EvidenceDifference> evidence(List<Evidence> left, List<Evidence> right) {
        return Pair.of(left, right, ItemComparison::origin).stream()
                .filter(pair -> weight(pair.before()) != weight(pair.after()))
                .map(pair -> new EvidenceDifference(
                        pair.turn(), pair.before(), pair.after(), behind.evidence(pair.before(), pair.after())))
                .toList();
    }

    private static int weight(@Nullable Evidence evidence) {
        return evidence == null ? 0 : evidence.weight();
    }

    /** What makes a piece of evidence the same: where it comes from and what it rests on. */
    private static String origin(Evidence evidence) {
        String rules = evidence.reasons().stream().map(Reason::rule).sorted().collect(Collectors.joining(","));
        return String.join(
                "|", evidence.origin(), String.valueOf(evidence.goal()), String.valueOf(evidence.situation()), rules);
    }
}
