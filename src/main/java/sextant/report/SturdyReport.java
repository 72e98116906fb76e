package sextant.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import sextant.advice.Advice;
import sextant.advice.Rejection.Kind;
import sextant.advice.Selection.Item;
import sextant.explain.change.Sturdiness;
import sextant.input.Json;
import sextant.report.view.Sturdy;
import sextant.report.view.SturdyWords;
import sextant.report.view.Words;
import sextant.text.Texts;

/**
 * All recommendations, with how sturdy each is and what would bring it down, as text.
 *
 * @param advice the advice
 * @param sturdy how its recommendations stand up to other answers
 * @param file the file of the profile, to say how to ask further
 */
public record SturdyReport(Advice advice, Sturdy sturdy, String file) {

    /** The report for a terminal or a pipe. */
    public String text(Texts texts, Style style) {
        Canvas canvas = new Canvas(style);
        Words words = new Words(texts, advice);
        canvas.line(canvas.ink().bold(words.say("explain.title")));
        for (Kind kind : Kind.values()) {
            section(kind, words, canvas);
        }
        ask(words, canvas);
        return canvas.toString();
    }

    private void section(Kind kind, Words words, Canvas canvas) {
        List<Sturdiness> items =
                sturdy.items().stream().filter(one -> one.item().kind() == kind).toList();
        if (items.isEmpty()) {
            return;
        }
        canvas.heading(words.say("explain.headings." + Json.name(kind) + "s"));
        ItemDetails details = new ItemDetails(advice, words);
        SturdyWords said = new SturdyWords(words, sturdy);
        for (Sturdiness one : items) {
            canvas.gap();
            Item item = one.item();
            canvas.wrapped(
                    "   ",
                    canvas.ink().bold(details.name(item)) + "  " + canvas.ink().dim(details.place(item)));
            canvas.wrapped("   ", said.of(kind, item.id()));
        }
    }

    /** How to ask further: about the recommendation that is least sturdy. */
    private void ask(Words words, Canvas canvas) {
        canvas.blank();
        sturdy.items().stream()
                .min(Comparator.comparingDouble(Sturdiness::share))
                .ifPresentOrElse(
                        one -> canvas.line(words.say(
                                "explain.ask",
                                Map.of(
                                        "file",
                                        file,
                                        "item",
                                        Json.name(one.item().kind()) + ":"
                                                + one.item().id()))),
                        () -> canvas.wrapped("", words.say("explain.nothing")));
    }
}
