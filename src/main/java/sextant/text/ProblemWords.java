package sextant.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sextant.input.Place;
import sextant.input.Problem;

/** Says a problem in words: where, what, what was expected, and what was probably meant. */
public final class ProblemWords {

    /** The arguments that may hold causes of ours. */
    private static final List<String> OURS = List.of("what", "expected", "kind");

    private final Texts texts;

    public ProblemWords(Texts texts) {
        this.texts = texts;
    }

    /** A line such as {@code profile.json:12: platforms[0].purpose: …}, and a second one that begins with "Maybe". */
    public String words(Problem problem) {
        String line = place(problem.place()) + what(problem);
        return problem.suggestions().isEmpty() ? line : line + "\n    " + suggestion(problem.suggestions());
    }

    /** The same without the place, for somebody who has just typed it: a line, and one more that begins with "Maybe". */
    public List<String> lines(Problem problem) {
        return problem.suggestions().isEmpty()
                ? List.of(what(problem))
                : List.of(what(problem), suggestion(problem.suggestions()));
    }

    private String what(Problem problem) {
        String key = "problems." + problem.code();
        return texts.has(key)
                ? texts.verbatim(key, worded(problem.arguments()))
                : problem.code() + " " + problem.arguments();
    }

    /** The arguments with words for the causes that are ours; what users and libraries say stays as it is. */
    private Map<String, Object> worded(Map<String, Object> arguments) {
        Map<String, Object> worded = new HashMap<>(arguments);
        for (String argument : OURS) {
            worded.computeIfPresent(argument, (unused, cause) -> cause(cause.toString()));
        }
        return worded;
    }

    /** The words for a cause; what follows its first word is what it is about. */
    private String cause(String cause) {
        String[] parts = cause.split(" ", 2);
        String key = "problems.words." + parts[0];
        String about = parts.length > 1 ? parts[1] : "";
        return texts.has(key) ? texts.verbatim(key, Map.of("about", about)) : cause;
    }

    private static String place(Place place) {
        String line = place.line() > 0 ? ":" + place.line() : "";
        String path = place.path().isEmpty() ? "" : " " + place.path() + ":";
        return place.document() + line + ":" + path + " ";
    }

    private String suggestion(List<String> suggestions) {
        String quoted =
                suggestions.stream().map(this::quoted).collect(Collectors.joining(texts.text("problems.comma")));
        return texts.verbatim("problems.maybe", Map.of("suggestions", quoted, "count", suggestions.size()));
    }

    private String quoted(String suggestion) {
        return texts.verbatim("problems.quoted", Map.of("value", suggestion));
    }
}
