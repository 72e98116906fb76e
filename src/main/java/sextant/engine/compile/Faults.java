package sextant.engine.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sextant.input.Place;
import sextant.input.Problem;

/** Collects what is wrong in a rule file. */
final class Faults {

    private final String path;
    private final List<Problem> problems;

    Faults(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** Rules may not say this. */
    void forbid(String what, int line) {
        add("rule-forbidden", line, what, "");
    }

    /** A fault with the value that is wrong and what was expected instead. */
    void add(String code, int line, String value, String expected) {
        add(code, line, value, expected, "", Set.of());
    }

    /** The same, with candidates for what was meant by some word. */
    void add(String code, int line, String value, String expected, String word, Set<String> candidates) {
        Map<String, Object> arguments = Map.of("value", value, "expected", expected);
        problems.add(Problem.error(code, Place.of(path, Math.max(0, line)), arguments)
                .suggesting(word, candidates));
    }
}
