package sextant.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sextant.advice.ActionAdvice;
import sextant.advice.Advice;
import sextant.advice.DefaultUsed;
import sextant.advice.OpenQuestion;
import sextant.advice.Rejection.Kind;
import sextant.advice.Warning;
import sextant.input.Json;

/**
 * What differs between two pieces of advice, and why.
 *
 * @param facts the facts that differ
 * @param basis day, rulebook, program and confidence, where they differ
 * @param doubts what lowers the confidence in one of them
 * @param goals the goals that differ
 * @param kpis the KPIs that differ
 * @param platforms the platforms that differ
 * @param warnings the warnings that are new, gone, or say something else
 * @param actions the actions that are new or gone
 * @param questions the open questions that are new or gone
 * @param defaults the numbers of ours that are used in one of them, or have another value
 * @param details at how many places of their JSON the two say something else, whatever the facts and the rulebook: 0
 *     when they say the same to the last evidence
 */
public record AdviceDifference(
        List<FactDifference> facts,
        List<Delta> basis,
        List<Difference<String>> doubts,
        List<ItemDifference> goals,
        List<ItemDifference> kpis,
        List<ItemDifference> platforms,
        List<Difference<Warning>> warnings,
        List<Difference<ActionAdvice>> actions,
        List<Difference<OpenQuestion>> questions,
        List<Difference<DefaultUsed>> defaults,
        int details) {

    /** What differs between two pieces of advice. */
    public static AdviceDifference between(Advice first, Advice second) {
        Advice before = asRead(first);
        Advice after = asRead(second);
        Behind behind = new Behind(before, after);
        ItemComparison items = new ItemComparison(before, after, behind);
        PartComparison parts = new PartComparison(before, after, behind);
        return new AdviceDifference(
                behind.all(),
                basis(before, after),
                parts.doubts(),
                items.differences(Kind.GOAL, advice -> advice.goals().stream().map(Item::of)),
                items.differences(Kind.KPI, advice -> advice.kpis().stream().map(Item::of)),
                items.differences(
                        Kind.PLATFORM, advice -> advice.platforms().stream().map(Item::of)),
                parts.warnings(),
                parts.actions(),
                parts.questions(),
                parts.defaults(),
                (int) Place.between(before, after).stream()
                        .filter(Place::isOfAnswer)
                        .count());
    }

    /** As it is read from its JSON: what is equal there is equal, whatever kind of number it was before. */
    private static Advice asRead(Advice advice) {
        return Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(advice), Advice.class);
    }

    private static List<Delta> basis(Advice before, Advice after) {
        List<Delta> basis = new ArrayList<>();
        basis.add(new Delta(Aspect.AS_OF, before.asOf(), after.asOf()));
        basis.add(new Delta(Aspect.RULEBOOK, before.rulebook(), after.rulebook()));
        basis.add(new Delta(Aspect.ENGINE, before.engine(), after.engine()));
        basis.add(new Delta(
                Aspect.CONFIDENCE,
                before.confidence().level(),
                after.confidence().level()));
        basis.removeIf(delta -> !Delta.differ(delta.before(), delta.after()));
        return List.copyOf(basis);
    }

    /** Whether the two say the same to the last evidence: only facts, day and origin may differ. */
    public boolean saysTheSame() {
        return details == 0;
    }

    /** Whether nothing differs at all. */
    public boolean findsNothing() {
        return saysTheSame() && facts.isEmpty() && basis.isEmpty();
    }

    /** Whether the recommendations, and what goes with them, are the same; details behind them may differ. */
    public boolean recommendsTheSame() {
        return Stream.of(doubts, goals, kpis, platforms, warnings, actions, questions, defaults)
                        .allMatch(List::isEmpty)
                && basis.stream().noneMatch(delta -> delta.aspect() == Aspect.CONFIDENCE);
    }
}
