package sextant.report;

import java.util.List;
import java.util.Map;
import sextant.advice.Advice;
import sextant.explain.AdviceDifference;
import sextant.explain.FactDifference;
import sextant.report.view.Words;
import sextant.text.Texts;

/**
 * What differs between two pieces of advice, as text.
 *
 * @param title the heading of the whole
 * @param difference what differs
 * @param before the first advice
 * @param after the second advice
 * @param names what the two are called, the first one first
 * @param texts the language
 */
public record ComparisonReport(
        String title, AdviceDifference difference, Advice before, Advice after, List<String> names, Texts texts) {

    /** The report for a terminal or a pipe. */
    public String text(Style style) {
        Canvas canvas = new Canvas(style);
        canvas.line(canvas.ink().bold(title));
        write(canvas);
        return canvas.toString();
    }

    /** Everything but the title. */
    void write(Canvas canvas) {
        Sides sides = new Sides(canvas, new Side(before, texts), new Side(after, texts), names);
        facts(canvas, sides.words());
        if (!difference.recommendsTheSame() || !difference.basis().isEmpty()) {
            canvas.blank();
            sides.grid().head();
            new PartDifferences(sides).basis(difference);
            new ItemDifferences(sides).write(difference);
            new PartDifferences(sides).write(difference);
        }
        if (difference.recommendsTheSame()) {
            canvas.blank();
            canvas.wrapped("", same(sides.words()));
        }
    }

    private String same(Words words) {
        return difference.saysTheSame()
                ? words.say("differences.same")
                : words.say("differences.same-but-details", Map.of("count", difference.details()));
    }

    private void facts(Canvas canvas, Words words) {
        canvas.heading(words.say("differences.headings.facts"));
        FactDifferenceWords said = new FactDifferenceWords(words);
        for (FactDifference fact : difference.facts()) {
            canvas.hanging("  ", "· ", said.words(fact));
        }
        if (difference.facts().isEmpty()) {
            canvas.wrapped("  ", words.say("differences.same-facts"));
        }
    }
}
