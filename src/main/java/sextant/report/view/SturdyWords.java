package sextant.report.view;

import java.util.List;
import java.util.Map;
import sextant.advice.Rejection.Kind;
import sextant.advice.Selection.Item;
import sextant.explain.change.Sturdiness;

/** How sturdy a recommendation is, in a sentence or two. */
public final class SturdyWords {

    private final Words words;
    private final Sturdy sturdy;
    private final AnswerWords answers;

    public SturdyWords(Words words, Sturdy sturdy) {
        this.words = words;
        this.sturdy = sturdy;
        this.answers = new AnswerWords(words, sturdy.units());
    }

    /** How sturdy a recommendation is, and what would bring it down most simply; empty where nothing was tried. */
    public String of(Kind kind, String id) {
        return sturdy.of(new Item(kind, id)).map(this::line).orElse("");
    }

    private String line(Sturdiness one) {
        return one.flip()
                .map(flip -> stands(one) + " " + falls(answers.conditions(List.of(flip))))
                .orElse(stands(one));
    }

    /** How sturdy a recommendation is. */
    public String stands(Sturdiness one) {
        String key = one.stood() == one.tried() ? "stands-always" : "stands";
        return words.say("explain." + key, Map.of("stood", one.stood(), "tried", one.tried()));
    }

    private String falls(String conditions) {
        return words.say("explain.falls", Map.of("answers", conditions));
    }
}
