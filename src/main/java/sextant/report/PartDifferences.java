package sextant.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import sextant.advice.ActionAdvice;
import sextant.advice.DefaultUsed;
import sextant.advice.Warning;
import sextant.catalogue.Unit;
import sextant.explain.AdviceDifference;
import sextant.explain.Delta;
import sextant.explain.Difference;
import sextant.explain.Turn;
import sextant.report.view.ActionWords;

/** What differs besides the recommendations: where the advice comes from, warnings, actions, questions, defaults. */
final class PartDifferences {

    private final Sides sides;

    PartDifferences(Sides sides) {
        this.sides = sides;
    }

    /** Day, rulebook, program and confidence. */
    void basis(AdviceDifference difference) {
        AspectWords aspects = new AspectWords(sides.words());
        for (Delta delta : difference.basis()) {
            sides.grid()
                    .row(
                            aspects.name(delta.aspect()),
                            aspects.value(delta.aspect(), delta.before(), Unit.COUNT),
                            aspects.value(delta.aspect(), delta.after(), Unit.COUNT));
        }
        difference
                .doubts()
                .forEach(doubt -> entry(doubt, (side, id) -> side.words().doubt(id)));
    }

    void write(AdviceDifference difference) {
        section("warnings", difference.warnings(), this::warning);
        section("actions", difference.actions(), action -> {
            entry(action, (side, one) -> new ActionWords(side.words(), side.advice()).what(one));
            serves(action);
        });
        section("questions", difference.questions(), question -> {
            entry(question, (side, one) -> side.words().label(one.fact()));
            sides.facts(question.facts());
        });
        section("defaults", difference.defaults(), this::used);
    }

    private <T> void section(String name, List<Difference<T>> parts, Consumer<Difference<T>> writer) {
        sides.heading(name, parts.isEmpty());
        parts.forEach(writer);
    }

    private <T> void entry(Difference<T> part, BiFunction<Side, T, String> name) {
        boolean went = part.turn() == Turn.WENT;
        T one = Objects.requireNonNull(went ? part.before() : part.after(), "it is on that side");
        sides.entry(part.turn(), name.apply(went ? sides.before() : sides.after(), one));
    }

    private void warning(Difference<Warning> warning) {
        entry(warning, PartDifferences::severityAndTitle);
        Warning before = warning.before();
        if (warning.turn() == Turn.CHANGED && before != null) {
            sides.note(sides.words().say("differences.was", Map.of("value", severityAndTitle(sides.before(), before))));
        }
        sides.facts(warning.facts());
        if (warning.facts().isEmpty()) {
            sides.note(sides.words().say("differences.others"));
        }
    }

    private static String severityAndTitle(Side side, Warning warning) {
        String title = side.words().text("warnings." + warning.code() + ".title", warning.arguments());
        return side.words()
                .say("differences.warning", Map.of("severity", side.words().value(warning.severity()), "title", title));
    }

    private void serves(Difference<ActionAdvice> action) {
        Side side = action.turn() == Turn.WENT ? sides.before() : sides.after();
        ActionAdvice one = action.turn() == Turn.WENT ? action.before() : action.after();
        if (one != null) {
            sides.note(new ActionWords(side.words(), side.advice()).serves(one, 1));
        }
    }

    private void used(Difference<DefaultUsed> used) {
        entry(
                used,
                (side, one) -> side.words()
                        .labelled(
                                side.words().text("thresholds." + one.threshold() + ".name", Map.of()),
                                side.words().amount(one.value(), one.unit())));
        DefaultUsed before = used.before();
        if (used.turn() == Turn.CHANGED && before != null) {
            sides.note(sides.words()
                    .say("differences.was", Map.of("value", sides.words().amount(before.value(), before.unit()))));
        }
    }
}
