package sextant.report;

import java.util.List;
import java.util.Map;
import sextant.advice.Advice;
import sextant.catalogue.Unit;
import sextant.explain.why.ItemExplanation;
import sextant.explain.why.WarningExplanation;
import sextant.report.view.Words;
import sextant.text.Texts;

/**
 * Why things are advised or not, as text: a page for each.
 *
 * @param advice the advice that is explained
 * @param items goals, metrics and platforms
 * @param warnings warnings
 * @param units the units of answers that are numbers, by question
 */
public record ExplanationReport(
        Advice advice, List<ItemExplanation> items, List<WarningExplanation> warnings, Map<String, Unit> units) {

    public ExplanationReport {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
        units = Map.copyOf(units);
    }

    /** The report for a terminal or a pipe. */
    public String text(Texts texts, Style style) {
        Canvas canvas = new Canvas(style);
        Words words = new Words(texts, advice);
        canvas.line(canvas.ink().bold(words.say("explain.title")));
        ItemPage itemPage = new ItemPage(advice, words, canvas, units);
        items.forEach(itemPage::write);
        WarningPage warningPage = new WarningPage(words, canvas, units);
        warnings.forEach(warningPage::write);
        return canvas.toString();
    }
}
