package sextant.profile;

import java.util.List;
import java.util.Map;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Place;
import sextant.input.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A change to the facts of a profile, to see what would come of it. */
public sealed interface Change {

    /** Where: {@code organisation.kind}, {@code platforms[0].numbers.likes} or {@code platforms[instagram].numbers.likes}. */
    String path();

    /** Says something, in place of what was said there. */
    record Say(String path, JsonNode value) implements Change {}

    /** Adds something to a list. */
    record Add(String path, JsonNode value) implements Change {}

    /** Takes back what was said. */
    record Unsay(String path) implements Change {}

    /**
     * Reads a change.
     *
     * @param text {@code path=value}, or {@code path+=value} to add to a list; the value as JSON or as bare words, and
     *     none at all to take back what was said
     * @return the change, or what is wrong with it
     */
    static Checked<Change> parse(String text) {
        int sign = text.indexOf('=');
        if (sign <= 0) {
            return Checked.refused(Problem.error("change-form", Place.of("--set"), Map.of("value", text)));
        }
        boolean adds = text.charAt(sign - 1) == '+';
        String path = text.substring(0, adds ? sign - 1 : sign).strip();
        return value(text.substring(sign + 1).strip(), path)
                .then(value -> Checked.of(of(path, value, adds), List.of()));
    }

    private static Change of(String path, JsonNode value, boolean adds) {
        boolean saysNothing =
                value.isNull() || (value.isString() && value.asString().isBlank());
        if (saysNothing) {
            return new Unsay(path);
        }
        return adds ? new Add(path, value) : new Say(path, value);
    }

    /** What is no JSON is taken for words; a number beyond all measure is one, and refused. */
    private static Checked<JsonNode> value(String text, String path) {
        Checked<Document> json = DocumentReader.verbatim("--set", "[" + text + "]");
        boolean endless = json.problems().stream()
                .anyMatch(problem -> "beyond-measure".equals(problem.arguments().get("what")));
        if (endless) {
            return Checked.refused(
                    Problem.error("not-readable", new Place("--set", 0, path), Map.of("what", "beyond-measure")));
        }
        return Checked.of(
                json.value()
                        .map(Document::tree)
                        .filter(list -> list.size() == 1)
                        .map(list -> list.get(0))
                        .orElseGet(() -> StringNode.valueOf(text)),
                List.of());
    }

    /** The option by which the command line says it: where its problems are placed. */
    default String option() {
        return this instanceof Unsay ? "--unset" : "--set";
    }
}
