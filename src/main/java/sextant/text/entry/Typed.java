package sextant.text.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;

/** What somebody typed, read from left to right; collects what is to be said about it. */
final class Typed {

    private static final Pattern END = Pattern.compile("[\\s.!]*");

    private final String text;
    private final Place place;
    private final List<Problem> problems = new ArrayList<>();
    private int at;

    Typed(String typed, Place place) {
        this.text = Spelling.tidy(typed);
        this.place = place;
    }

    /** A part of what was typed, that nothing has to be said about. */
    static Typed part(String text) {
        return new Typed(text, Place.of(""));
    }

    String text() {
        return text;
    }

    Place place() {
        return place;
    }

    int at() {
        return at;
    }

    void backTo(int position) {
        at = position;
    }

    boolean done() {
        return END.matcher(text).region(at, text.length()).matches();
    }

    /** Whether all was read, and nothing is to be said about it. */
    boolean isClean() {
        return done() && problems.isEmpty();
    }

    /** What comes next, if it looks so. */
    Optional<String> take(Pattern pattern) {
        skipBlanks();
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group());
    }

    /** The word that comes next. */
    Optional<Word> take(Lexicon words, boolean afterNumber) {
        skipBlanks();
        Optional<Lexicon.Match> match = words.at(text, at, afterNumber);
        match.ifPresent(found -> at = found.end());
        return match.map(Lexicon.Match::word);
    }

    /** Passes over a word that changes nothing. */
    void drop(Lexicon words) {
        while (take(words, true).isPresent()) {
            skipBlanks();
        }
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The arguments of a problem: what was typed, and more. */
    Map<String, Object> arguments(Map<String, ?> more) {
        Map<String, Object> arguments = new HashMap<>(more);
        arguments.put("value", text);
        return arguments;
    }

    /**
     * What came of reading all of it.
     *
     * @param otherwise why it is refused when there is no value; has an example
     */
    <T> Checked<T> result(Optional<T> value, Problem otherwise) {
        if (problems.stream().anyMatch(Problem::isError)) {
            return Checked.refused(problems);
        }
        if (value.isEmpty()) {
            return Checked.refused(otherwise);
        }
        return done() ? Checked.of(value.get(), problems) : Checked.refused(leftover(otherwise));
    }

    private Problem leftover(Problem otherwise) {
        return otherwise.arguments().containsKey("example")
                ? Problem.error(
                        "entry-leftover",
                        place,
                        arguments(Map.of(
                                "rest",
                                text.substring(at).strip(),
                                "example",
                                otherwise.arguments().get("example"))))
                : otherwise;
    }
}
