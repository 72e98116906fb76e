package sextant.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sextant.input.Place;
import sextant.input.Problem;

/** Says a problem in words: where, what, what was expected, and what was probably meant. */
public final class ProblemWords {

    private final Texts texts;

    public ProblemWords(Texts texts) {
        this.texts = texts;
    }

    /** A line such as {@code profile.json:12: platforms[0].purpose: …}, and a second one that begins with "Maybe". */
    public String words(Problem problem) {
        String key = "problems." + problem.code();
        String what =
                texts.has(key) ? texts.verbatim(key, problem.arguments()) : problem.code() + " " + problem.arguments();
        String line = place(problem.place()) + what;
        return problem.suggestions().isEmpty() ? line : line + "\n    " + suggestion(problem.suggestions());
    }

    private static String place(Place place) {
        String line = place.line() > 0 ? ":" + place.line() : "";
        String path = place.path().isEmpty() ? "" : " " + place.path() + ":";
        return place.document() + line + ":" + path + " ";
    }

    private String suggestion(List<String> suggestions) {
        String quoted = suggestions.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", "));
        return texts.verbatim("problems.maybe", Map.of("suggestions", quoted, "count", suggestions.size()));
    }
}
