package sextant.input;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that was given to us and cannot be accepted, or only with a caveat. Holds no prose: the message is the text
 * {@code problems.<code>}, filled with the arguments.
 *
 * @param code what is wrong, such as {@code unknown-key}
 * @param severity whether it refuses the document or only deserves a look
 * @param place where it stands
 * @param arguments what the message mentions: strings, numbers and lists of strings, by name
 * @param suggestions the most likely right values, best first; may be empty
 */
public record Problem(
        String code, Severity severity, Place place, Map<String, Object> arguments, List<String> suggestions) {

    /** Order of display: by document, line and path, then by code. */
    public static final Comparator<Problem> IN_READING_ORDER = Comparator.comparing(
                    Problem::place, Place.IN_READING_ORDER)
            .thenComparing(Problem::code)
            .thenComparing(problem -> new TreeMap<>(problem.arguments()).toString());

    /** Whether the document is refused. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Problem {
        arguments = Map.copyOf(arguments);
        suggestions = List.copyOf(suggestions);
    }

    /** An error with named arguments and no suggestion. */
    public static Problem error(String code, Place place, Map<String, Object> arguments) {
        return new Problem(code, Severity.ERROR, place, arguments, List.of());
    }

    /** A caveat with named arguments and no suggestion. */
    public static Problem warning(String code, Place place, Map<String, Object> arguments) {
        return new Problem(code, Severity.WARNING, place, arguments, List.of());
    }

    /** The same problem, with the candidates that are nearest to the value that was given. */
    public Problem suggesting(String given, Iterable<String> candidates) {
        return new Problem(code, severity, place, arguments, Nearest.to(given, candidates));
    }

    /** The same problem at another place. */
    public Problem at(Place other) {
        return new Problem(code, severity, other, arguments, suggestions);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
