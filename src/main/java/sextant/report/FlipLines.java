package sextant.report;

import java.util.List;
import java.util.Map;
import sextant.catalogue.Unit;
import sextant.explain.change.Flip;
import sextant.explain.change.OtherAnswer;
import sextant.report.view.AnswerWords;
import sextant.report.view.Words;

/** What would change something, and how far that was looked for. */
final class FlipLines {

    private static final String INDENT = "   ";

    private final Words words;
    private final Canvas canvas;
    private final AnswerWords answers;

    FlipLines(Words words, Canvas canvas, Map<String, Unit> units) {
        this.words = words;
        this.canvas = canvas;
        this.answers = new AnswerWords(words, units);
    }

    /** What would bring an item in or out. */
    void write(Flip flip) {
        changes(flip.recommended() ? "falls" : "comes", flip.found());
        Flip.Bound bound = flip.bound();
        note(words.say(
                bound.pairs() == 0 ? "explain.bound" : "explain.bound-pairs",
                Map.of("singles", bound.singles(), "pairs", bound.pairs(), "all", bound.allPairs())));
    }

    /**
     * What comes of other answers: the simplest in a sentence, the others after it.
     *
     * @param key the text of what comes of them
     */
    void changes(String key, List<List<OtherAnswer>> changes) {
        if (changes.isEmpty()) {
            canvas.wrapped(INDENT, words.say("explain.unchanged"));
            return;
        }
        canvas.wrapped(INDENT, said(key, changes.get(0)));
        changes.stream().skip(1).forEach(other -> canvas.wrapped(INDENT, said("or", other)));
    }

    private String said(String key, List<OtherAnswer> change) {
        return words.say("explain." + key, Map.of("answers", answers.conditions(change)));
    }

    void note(String text) {
        canvas.wrapped(INDENT, canvas.ink().dim(text));
    }
}
