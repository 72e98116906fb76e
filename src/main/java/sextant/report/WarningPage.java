package sextant.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sextant.advice.Warning;
import sextant.catalogue.Unit;
import sextant.explain.change.OtherAnswer;
import sextant.explain.why.WarningExplanation;
import sextant.report.view.Words;

/** The explanation of one warning. */
final class WarningPage {

    private static final String INDENT = "   ";
    private static final int SHOWN = 5;

    private final Words words;
    private final Canvas canvas;
    private final Map<String, Unit> units;

    WarningPage(Words words, Canvas canvas, Map<String, Unit> units) {
        this.words = words;
        this.canvas = canvas;
        this.units = units;
    }

    void write(WarningExplanation explanation) {
        canvas.blank();
        if (explanation.raised().isEmpty()) {
            canvas.wrapped("", canvas.ink().bold(say("verdict.not-raised", Map.of("code", explanation.code()))));
        } else {
            raised(explanation);
        }
        facts(explanation);
        heading("change");
        FlipLines lines = new FlipLines(words, canvas, units);
        lines.changes(explanation.raised().isEmpty() ? "rises" : "goes", simplest(explanation.changes()));
        lines.note(say("bound-of", Map.of("tried", explanation.tried(), "all", explanation.all())));
    }

    /** Of several answers to the same question, the simplest. */
    private static List<List<OtherAnswer>> simplest(List<OtherAnswer> changes) {
        Set<String> seen = new HashSet<>();
        return changes.stream()
                .filter(change -> seen.add(change.fact()))
                .limit(SHOWN)
                .map(List::of)
                .toList();
    }

    private String say(String key, Map<String, ?> arguments) {
        return words.say("explain." + key, arguments);
    }

    private void heading(String key) {
        canvas.heading(say("headings." + key, Map.of()));
    }

    private void raised(WarningExplanation explanation) {
        for (Warning warning : explanation.raised()) {
            canvas.wrapped("", canvas.ink().bold(say("verdict.raised", Map.of("title", part(warning, "title")))));
        }
        heading("why");
        Warning first = explanation.raised().get(0);
        canvas.wrapped(INDENT, part(first, "why"));
        canvas.hanging(INDENT, "→ ", part(first, "remedy"));
        WhyTree tree = new WhyTree(words, canvas);
        explanation.raised().forEach(warning -> warning.reasons().forEach(reason -> tree.reason(INDENT, reason)));
    }

    private String part(Warning warning, String part) {
        return words.text("warnings." + warning.code() + "." + part, warning.arguments());
    }

    private void facts(WarningExplanation explanation) {
        if (!explanation.facts().isEmpty()) {
            heading("facts");
            MissingLines lines = new MissingLines(words, canvas);
            explanation.facts().forEach(fact -> lines.needed(INDENT, fact));
        }
    }
}
