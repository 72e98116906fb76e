package sextant.input;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON and YAML. JSON is what begins with a brace or a bracket; everything else is YAML. */
public final class DocumentReader {

    private static final int MOST_DIGITS = 100;

    private DocumentReader() {}

    /**
     * Reads a document.
     *
     * @param name the name by which the user knows it
     * @param text its content
     * @return the document, or a problem {@code not-readable} with the line where reading stopped
     */
    public static Checked<Document> read(String name, String text) {
        return verbatim(name, text).then(document -> Checked.of(stated(document), List.of()));
    }

    /** Reads a document as it stands: values that are null or blank are kept. */
    public static Checked<Document> verbatim(String name, String text) {
        try {
            return text.isBlank() ? notReadable(name, 0, "empty") : Checked.of(document(name, text), List.of());
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return notReadable(name, line, e.getOriginalMessage());
        } catch (YamlTree.RefusedNode e) {
            return notReadable(name, e.line(), e.what());
        } catch (YamlEngineException e) {
            return notReadable(name, YamlTree.line(e), YamlTree.what(e));
        } catch (StackOverflowError e) { // the YAML composer has no limit of its own for nesting
            return notReadable(name, 0, "too-deep");
        }
    }

    private static Document document(String name, String text) {
        boolean json =
                text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        return json ? fromJson(name, text) : fromYaml(name, text);
    }

    private static Document fromYaml(String name, String text) {
        Map<String, Integer> lines = new HashMap<>();
        return document(name, YamlTree.read(text, lines), lines);
    }

    private static Document fromJson(String name, String text) {
        JsonNode tree = Json.MAPPER.readTree(text);
        Map<String, Integer> lines = new HashMap<>();
        try {
            // nearly all JSON is YAML, and the YAML composer knows the lines; tabs in JSON only stand between values
            YamlTree.read(text.replace('\t', ' '), lines);
        } catch (YamlEngineException | YamlTree.RefusedNode e) {
            lines.clear();
        }
        return document(name, tree, lines);
    }

    private static Document document(String name, JsonNode tree, Map<String, Integer> lines) {
        requireMeasurable(tree);
        return new Document(name, tree, lines);
    }

    private static void requireMeasurable(JsonNode node) {
        if (node.isNumber() && !isMeasurable(node.decimalValue())) {
            throw new YamlTree.RefusedNode(0, "beyond-measure");
        }
        node.forEach(DocumentReader::requireMeasurable);
    }

    private static Document stated(Document document) {
        Set<String> blanks = new TreeSet<>();
        stated(document.tree(), "", blanks);
        return new Document(document.name(), document.tree(), document.lines(), blanks);
    }

    /** Takes away the values that say nothing; their paths are noted. */
    private static void stated(JsonNode node, String path, Set<String> blanks) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                String at = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
                if (saysNothing(property.getValue())) {
                    blanks.add(at);
                } else {
                    stated(property.getValue(), at, blanks);
                }
            });
            object.removeIf(DocumentReader::saysNothing);
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                stated(array.get(i), path + "[" + i + "]", blanks);
            }
        }
    }

    /** Whether arithmetic with a number ends in reasonable time: 1e999999999 is short to write and endless to add. */
    private static boolean isMeasurable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    private static boolean saysNothing(JsonNode node) {
        return node.isNull() || (node.isString() && node.asString().isBlank());
    }

    private static Checked<Document> notReadable(String name, int line, String what) {
        return Checked.refused(Problem.error("not-readable", new Place(name, line, ""), Map.of("what", what.strip())));
    }
}
