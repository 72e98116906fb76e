package sextant.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import sextant.advice.Advice;
import sextant.advice.Evidence;
import sextant.advice.Rejection;
import sextant.advice.Rejection.Kind;
import sextant.advice.Selection.Item;
import sextant.catalogue.Unit;
import sextant.explain.Ground;
import sextant.explain.change.Sturdiness;
import sextant.explain.why.ItemExplanation;
import sextant.explain.why.Verdict;
import sextant.explain.why.WhyNot;
import sextant.report.view.RejectionWords;
import sextant.report.view.Sturdy;
import sextant.report.view.SturdyWords;
import sextant.report.view.Words;

/** The explanation of one goal, metric or platform: the verdict first, then why, and what would change it. */
final class ItemPage {

    private static final String INDENT = "   ";

    private final Words words;
    private final Canvas canvas;
    private final Map<String, Unit> units;
    private final ItemDetails details;

    ItemPage(Advice advice, Words words, Canvas canvas, Map<String, Unit> units) {
        this.words = words;
        this.canvas = canvas;
        this.units = units;
        this.details = new ItemDetails(advice, words);
    }

    void write(ItemExplanation explanation) {
        canvas.blank();
        canvas.wrapped("", canvas.ink().bold(verdict(explanation)));
        considered(explanation);
        evidence(explanation);
        lacks(explanation);
        if (!explanation.missing().isEmpty()) {
            heading("missing");
            MissingLines lines = new MissingLines(words, canvas);
            explanation.missing().forEach(lines::write);
        }
        heading("change");
        new FlipLines(words, canvas, units).write(explanation.flip());
        sturdiness(explanation);
    }

    private String say(String key, Map<String, ?> arguments) {
        return words.say("explain." + key, arguments);
    }

    private void heading(String key) {
        canvas.heading(say("headings." + key, Map.of()));
    }

    private String verdict(ItemExplanation explanation) {
        String name = details.name(explanation.item());
        int score = explanation.score();
        WhyNot whyNot = explanation.whyNot();
        if (whyNot == null) {
            return say(
                    "verdict.recommended",
                    Map.of("name", name, "detail", details.place(explanation.item()), "score", score));
        }
        return switch (explanation.verdict()) {
            case ON_HOLD -> because("on-hold", name, score, explanation);
            case TO_LEAVE -> because("to-leave", name, score, explanation);
            case NOT_CONSIDERED ->
                say(
                        explanation.item().kind() == Kind.KPI ? "verdict.no-candidate" : "verdict.nothing-speaks",
                        Map.of("name", name));
            case REJECTED, RECOMMENDED -> because("rejected", name, score, explanation);
        };
    }

    private String because(String verdict, String name, int score, ItemExplanation explanation) {
        return say("verdict." + verdict, Map.of("name", name, "score", score, "cause", cause(explanation)));
    }

    private String cause(ItemExplanation explanation) {
        WhyNot whyNot = Objects.requireNonNull(explanation.whyNot());
        Item item = explanation.item();
        Rejection.Cause cause = Objects.requireNonNull(whyNot.cause(), "what was considered has a cause");
        return new RejectionWords(words)
                .cause(new Rejection(
                        item.kind(),
                        item.id(),
                        explanation.goal(),
                        explanation.score(),
                        cause,
                        whyNot.by(),
                        List.of()));
    }

    private void considered(ItemExplanation explanation) {
        String goal = explanation.goal();
        if (goal != null && explanation.verdict() == Verdict.REJECTED) {
            canvas.wrapped("", say("considered-for", Map.of("goal", goal)));
        }
    }

    private void evidence(ItemExplanation explanation) {
        List<Evidence> evidence =
                explanation.grounds().stream().map(Ground::evidence).toList();
        if (!evidence.isEmpty()) {
            heading("evidence");
            new WhyTree(words, canvas).full(INDENT, evidence, explanation.score());
        }
    }

    private void lacks(ItemExplanation explanation) {
        WhyNot whyNot = explanation.whyNot();
        Integer needed = whyNot == null ? null : whyNot.needed();
        if (whyNot == null || needed == null) {
            return;
        }
        heading("lacks");
        int score = explanation.score();
        String against = whyNot.against();
        if (whyNot.lacks(score) == 0) {
            canvas.wrapped(INDENT, say("not-points", Map.of()));
        } else if (against == null) {
            canvas.wrapped(INDENT, say("needed", Map.of("needed", needed, "score", score)));
        } else {
            String name = details.name(new Item(explanation.item().kind(), against));
            canvas.wrapped(INDENT, say("needed-against", Map.of("needed", needed, "score", score, "against", name)));
        }
    }

    private void sturdiness(ItemExplanation explanation) {
        Sturdiness sturdiness = explanation.sturdiness();
        if (sturdiness != null) {
            heading("sturdy");
            canvas.wrapped(INDENT, new SturdyWords(words, Sturdy.UNTRIED).stands(sturdiness));
        }
    }
}
