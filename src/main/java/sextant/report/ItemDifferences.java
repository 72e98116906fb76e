package sextant.report;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sextant.advice.Evidence;
import sextant.advice.Rejection;
import sextant.catalogue.Unit;
import sextant.explain.AdviceDifference;
import sextant.explain.Aspect;
import sextant.explain.Delta;
import sextant.explain.EvidenceDifference;
import sextant.explain.FactDifference;
import sextant.explain.ItemDifference;
import sextant.explain.Turn;
import sextant.input.Json;
import sextant.report.view.RejectionWords;

/** The goals, KPIs and platforms that differ: how each is on both sides, and why. */
final class ItemDifferences {

    private static final String INDENT = "   ";

    /** What is worth telling of something that came or went. */
    private static final Set<Aspect> OF_NEW =
            EnumSet.of(Aspect.RANK, Aspect.SCORE, Aspect.GOAL, Aspect.ROLE, Aspect.STANDING, Aspect.TARGET);

    /** What is settled by choosing among all. */
    private static final Set<Aspect> OF_CHOICE =
            EnumSet.of(Aspect.RANK, Aspect.GOAL, Aspect.ROLE, Aspect.PARTNER, Aspect.STANDING, Aspect.GOALS);

    private final Sides sides;
    private final AspectWords aspects;

    ItemDifferences(Sides sides) {
        this.sides = sides;
        this.aspects = new AspectWords(sides.words());
    }

    void write(AdviceDifference difference) {
        section("goals", difference.goals());
        section("kpis", difference.kpis());
        section("platforms", difference.platforms());
    }

    private void section(String name, List<ItemDifference> items) {
        sides.heading(name, items.isEmpty());
        for (ItemDifference item : items) {
            sides.canvas().gap();
            sides.entry(item.turn(), name(item));
            recommended(item);
            item.changes().stream()
                    .filter(delta -> item.turn() == Turn.CHANGED || OF_NEW.contains(delta.aspect()))
                    .forEach(delta -> row(delta, item));
            reasons(item);
        }
    }

    private String name(ItemDifference item) {
        return switch (item.kind()) {
            case GOAL -> sides.words().goal(item.item());
            case KPI -> sides.words().metric(item.item());
            case PLATFORM -> sides.words().platform(item.item());
        };
    }

    private Unit unit(ItemDifference item) {
        return AspectWords.unit(
                item.turn() == Turn.WENT
                        ? sides.before().advice()
                        : sides.after().advice(),
                item.item());
    }

    private void recommended(ItemDifference item) {
        if (item.turn() != Turn.CHANGED) {
            String yes = sides.words().say("differences.recommended");
            boolean came = item.turn() == Turn.CAME;
            sides.grid()
                    .row(
                            sides.words().say("differences.standing"),
                            came ? not(item.rejectedBefore(), sides.before()) : yes,
                            came ? yes : not(item.rejectedAfter(), sides.after()));
        }
    }

    private String not(@Nullable Rejection rejection, Side side) {
        if (rejection == null) {
            return sides.words().say("differences.not-considered");
        }
        String cause = new RejectionWords(side.words()).cause(rejection);
        String limit = rejection.cause() == Rejection.Cause.OUTSCORED ? rejection.by() : null;
        return limit == null
                ? sides.words().say("differences.not", Map.of("cause", cause))
                : sides.words().say("differences.not-by-limit", Map.of("cause", cause, "limit", limit(limit, side)));
    }

    /** A limit, with its number where that is ours and so told in the advice. */
    private static String limit(String threshold, Side side) {
        String name = side.words().text("thresholds." + threshold + ".name", Map.of());
        return side.advice().defaults().stream()
                .filter(used -> used.threshold().equals(threshold))
                .findFirst()
                .map(used -> side.words().labelled(name, side.words().amount(used.value(), used.unit())))
                .orElse(name);
    }

    private void row(Delta delta, ItemDifference item) {
        sides.grid()
                .row(
                        aspects.name(delta.aspect()),
                        value(delta.aspect(), delta.before(), item),
                        value(delta.aspect(), delta.after(), item));
    }

    /** Where a thing is not recommended, there is nothing to set or to ask for. */
    private String value(Aspect aspect, @Nullable Object value, ItemDifference item) {
        return value == null && item.turn() != Turn.CHANGED
                ? AspectWords.NOTHING
                : aspects.value(aspect, value, unit(item));
    }

    private void reasons(ItemDifference item) {
        Set<FactDifference> told = new LinkedHashSet<>();
        for (EvidenceDifference evidence : item.evidence()) {
            evidence(evidence);
            sides.facts(evidence.facts().stream().filter(told::add).toList());
        }
        sides.facts(item.facts().stream().filter(told::add).toList());
        if (isOfOthers(item)) {
            sides.note(sides.words().say("differences.others"));
        }
    }

    /** Whether the place of something differs while all that speaks for it is the same. */
    private static boolean isOfOthers(ItemDifference item) {
        return item.evidence().isEmpty()
                && item.changes().stream().noneMatch(delta -> delta.aspect() == Aspect.SCORE)
                && (item.turn() != Turn.CHANGED
                        || item.changes().stream().anyMatch(delta -> OF_CHOICE.contains(delta.aspect())));
    }

    private void evidence(EvidenceDifference evidence) {
        String weight = "%+3d  ".formatted(evidence.weight());
        sides.canvas()
                .hanging(
                        INDENT,
                        evidence.weight() > 0
                                ? sides.canvas().ink().good(weight)
                                : sides.canvas().ink().bad(weight),
                        said(evidence));
    }

    private String said(EvidenceDifference evidence) {
        boolean went = evidence.turn() == Turn.WENT;
        Side side = went ? sides.before() : sides.after();
        Evidence one = Objects.requireNonNull(went ? evidence.before() : evidence.after(), "it spoke on that side");
        String key = "differences.evidence." + Json.name(evidence.turn());
        return side.words().say(key, Map.of("clause", side.words().clause(one)))
                + side.words().cite(one.sources());
    }
}
