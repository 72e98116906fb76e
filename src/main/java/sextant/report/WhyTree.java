package sextant.report;

import java.util.List;
import java.util.Map;
import sextant.advice.Evidence;
import sextant.advice.Reason;
import sextant.explain.Because;
import sextant.explain.Ground;
import sextant.report.view.Words;

/** Shows the evidence of an item: the strongest in a line, or all of it as a tree whose numbers add up. */
final class WhyTree {

    private static final int SHOWN_IN_SHORT = 2;

    private final Words words;
    private final Canvas canvas;

    WhyTree(Words words, Canvas canvas) {
        this.words = words;
        this.canvas = canvas;
    }

    /** The strongest reasons in one line. */
    void brief(String indent, List<Evidence> evidence) {
        List<String> reasons = evidence.stream()
                .filter(one -> one.weight() > 0)
                .limit(SHOWN_IN_SHORT)
                .map(one -> words.clause(one) + words.cite(one.sources()))
                .toList();
        if (!reasons.isEmpty()) {
            canvas.wrapped(indent, canvas.ink().dim(words.say("because", Map.of("reasons", words.clauses(reasons)))));
        }
    }

    /** All evidence, each with what it rests on, and the sum. */
    void full(String indent, List<Evidence> evidence, int score) {
        for (Ground ground : words.grounds(evidence)) {
            Evidence one = ground.evidence();
            String weight = "%+3d  ".formatted(one.weight());
            canvas.hanging(
                    indent,
                    one.weight() > 0 ? canvas.ink().good(weight) : canvas.ink().bad(weight),
                    words.clause(one) + words.cite(one.sources()) + canvas.ink().dim("  " + one.origin()));
            ground.because().forEach(because -> show(indent + "       ", because));
        }
        canvas.wrapped(indent, canvas.ink().bold("%3d  ".formatted(score) + words.say("sum")));
    }

    private void show(String indent, Because because) {
        reason(indent, because.reason());
        for (Because premise : because.premises()) {
            canvas.hanging(
                    indent,
                    "└ ",
                    words.clause(premise) + words.cite(premise.reason().sources()));
            show(indent + "  ", premise);
        }
    }

    /** The facts and thresholds that a rule looked at. */
    void reason(String indent, Reason reason) {
        reason.facts().forEach(fact -> canvas.hanging(indent, "· ", canvas.ink().dim(words.fact(fact))));
        reason.thresholds()
                .forEach(use -> canvas.hanging(indent, "≷ ", canvas.ink().dim(words.threshold(use))));
    }
}
