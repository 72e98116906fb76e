package sextant.report;

import java.util.List;
import sextant.explain.FactDifference;
import sextant.explain.Turn;
import sextant.report.view.Words;

/** Two pieces of advice that are compared, and the page on which what differs is told. */
record Sides(Canvas canvas, Side before, Side after, Grid grid) {

    private static final String INDENT = "   ";

    Sides(Canvas canvas, Side before, Side after, List<String> names) {
        this(canvas, before, after, new Grid(canvas, after.words(), names.get(0), names.get(1)));
    }

    /** The words of the second advice: where it does not matter, they are the words of both. */
    Words words() {
        return after.words();
    }

    void heading(String section, boolean isEmpty) {
        if (!isEmpty) {
            canvas.heading(words().say("differences.headings." + section));
        }
    }

    /** The name of something that came, went or changed. */
    void entry(Turn turn, String name) {
        canvas.hanging("", mark(turn), canvas.ink().bold(name));
    }

    private String mark(Turn turn) {
        return switch (turn) {
            case CAME -> canvas.ink().good("+  ");
            case CHANGED -> canvas.ink().warn("≠  ");
            case WENT -> canvas.ink().bad("−  ");
        };
    }

    void note(String text) {
        canvas.wrapped(INDENT, canvas.ink().dim(text));
    }

    /** The differing facts behind something. */
    void facts(List<FactDifference> facts) {
        FactDifferenceWords said = new FactDifferenceWords(words());
        facts.forEach(fact -> canvas.hanging(INDENT, "· ", canvas.ink().dim(said.words(fact))));
    }
}
