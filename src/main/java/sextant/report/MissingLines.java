package sextant.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.advice.Fact;
import sextant.explain.why.Missing;
import sextant.explain.why.Needed;
import sextant.report.view.Words;

/** What would speak for an item, with the facts on which it hangs. */
final class MissingLines {

    private static final String INDENT = "   ";
    private static final String BELOW = INDENT + "     ";

    private final Words words;
    private final Canvas canvas;

    MissingLines(Words words, Canvas canvas) {
        this.words = words;
        this.canvas = canvas;
    }

    void write(Missing missing) {
        String weight = "%+3d  ".formatted(missing.weight());
        canvas.hanging(INDENT, canvas.ink().good(weight), condition(missing) + words.cite(missing.sources()));
        missing.facts().forEach(fact -> needed(BELOW, fact));
    }

    private String condition(Missing missing) {
        String situation = missing.situation();
        String goal = missing.goal();
        if (situation == null) {
            return say("if-goal", Map.of("goal", goal == null ? "" : goal));
        }
        Optional<String> clause = words.hypothesis(situation, missing.arguments());
        if (goal == null) {
            return clause.map(known -> say("if", Map.of("clause", known))).orElseGet(() -> say("depends", Map.of()));
        }
        return clause.map(known -> say("if-goal-and", Map.of("goal", goal, "clause", known)))
                .orElseGet(() -> say("if-goal-depends", Map.of("goal", goal)));
    }

    private String say(String key, Map<String, ?> arguments) {
        return words.say("explain." + key, arguments);
    }

    private String label(Needed needed) {
        String label = words.label(needed.fact());
        return needed.platform().isEmpty()
                ? label
                : words.say(
                        "differences.fact-about", Map.of("label", label, "about", words.platform(needed.platform())));
    }

    /** A fact that a rule looks at, and what is told of it. */
    void needed(String indent, Needed needed) {
        String label = label(needed);
        List<String> values = needed.told().stream()
                .map(Fact::value)
                .distinct()
                .map(value -> words.factValue(new Fact("", value)))
                .toList();
        String line = values.isEmpty()
                ? say("not-told", Map.of("label", label))
                : say("you-told", Map.of("label", label, "value", words.list(values)));
        canvas.hanging(indent, "· ", canvas.ink().dim(line));
    }
}
