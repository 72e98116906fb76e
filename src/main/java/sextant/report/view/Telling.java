package sextant.report.view;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import sextant.advice.Advice;
import sextant.advice.Evidence;
import sextant.advice.Warning;

/** What the parts of a report have in common: what they tell, in which words, and the numbers of the footnotes. */
record Telling(Advice advice, Words words, Notes notes, SturdyWords sturdy) {

    /** Everything that speaks for and against an item. */
    EvidenceView evidence(List<Evidence> evidence, int score) {
        List<String> clauses = evidence.stream().map(words::clause).toList();
        return new EvidenceView(
                score,
                evidence.stream()
                        .map(one -> row(one, Collections.frequency(clauses, words.clause(one)) > 1))
                        .toList());
    }

    private EvidenceView.Row row(Evidence evidence, boolean repeated) {
        String goal = evidence.goal();
        return new EvidenceView.Row(
                evidence.weight(),
                notes.cited(words.clause(evidence), evidence.sources()),
                repeated && goal != null ? words.say("page.considered-for", Map.of("goal", goal)) : "");
    }

    /** A part of the texts of a warning. */
    String warning(Warning warning, String part) {
        return words.text("warnings." + warning.code() + "." + part, warning.arguments());
    }

    /** A text of the report with one argument. */
    String say(String key, String name, Object value) {
        return words.say(key, Map.of(name, value));
    }
}
