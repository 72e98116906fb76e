package sextant.input;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Says what the schema validator found in our own terms. */
final class SchemaProblems {

    private SchemaProblems() {}

    static Problem problem(Document document, JsonNode schema, Error error) {
        String path = path(error);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(document, path, around(schema, path), error);
            case "required" -> missing(document, path, error);
            case "enum" -> unknownValue(document, path, error);
            case "minimum", "maximum" -> outOfRange(document, path, error);
            case "maxItems" -> tooMany(document, path, error);
            case "format" -> problem("not-a-date", document, path, error, Map.of());
            default -> wrongType(document, path, error);
        };
    }

    private static Problem unknownKey(Document document, String path, JsonNode schema, Error error) {
        String key = String.valueOf(error.getProperty());
        Place place = document.place(join(path, key));
        return Problem.error("unknown-key", place, Map.of("value", key))
                .suggesting(key, List.copyOf(schema.path("properties").propertyNames()));
    }

    /** What is wrong with a key that stands there without a value: nothing, unless there is no such key. */
    static Optional<Problem> ofBlank(Document document, JsonNode schema, String path) {
        int dot = path.lastIndexOf('.');
        String key = path.substring(dot + 1);
        JsonNode owner = around(schema, dot < 0 ? "" : path.substring(0, dot));
        JsonNode known = owner.path("properties");
        boolean fine = !known.isObject() || known.has(key);
        return fine
                ? Optional.empty()
                : Optional.of(Problem.error("unknown-key", document.place(path), Map.of("value", key))
                        .suggesting(key, List.copyOf(known.propertyNames())));
    }

    private static Problem missing(Document document, String path, Error error) {
        String key = String.valueOf(error.getProperty());
        Place place = new Place(document.name(), document.place(path).line(), join(path, key));
        return Problem.error("missing", place, Map.of("key", key));
    }

    private static Problem unknownValue(Document document, String path, Error error) {
        List<String> allowed = new ArrayList<>();
        error.getSchemaNode().forEach(value -> allowed.add(value.asString()));
        String value = shown(error.getInstanceNode());
        return problem("unknown-value", document, path, error, Map.of("allowed", String.join(", ", allowed)))
                .suggesting(value, allowed);
    }

    private static Problem outOfRange(Document document, String path, Error error) {
        Map<String, Object> arguments = Map.of(
                "bound", error.getKeyword(), "limit", error.getSchemaNode().decimalValue());
        return problem("out-of-range", document, path, error, arguments);
    }

    private static Problem tooMany(Document document, String path, Error error) {
        Map<String, Object> arguments = Map.of(
                "count",
                error.getInstanceNode().size(),
                "limit",
                error.getSchemaNode().intValue());
        return Problem.error("too-many", document.place(path), arguments);
    }

    private static Problem wrongType(Document document, String path, Error error) {
        return problem("wrong-type", document, path, error, Map.of("expected", shown(error.getSchemaNode())));
    }

    private static Problem problem(
            String code, Document document, String path, Error error, Map<String, Object> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("value", shown(error.getInstanceNode()));
        return Problem.error(code, document.place(path), all);
    }

    /** The part of a schema that speaks of a path. */
    private static JsonNode around(JsonNode schema, String path) {
        JsonNode part = schema;
        for (String name : path.split("\\.|(?=\\[)", -1)) {
            part = name.startsWith("[")
                    ? part.path("items")
                    : name.isEmpty() ? part : part.path("properties").path(name);
        }
        return part;
    }

    private static String path(Error error) {
        String path = error.getInstanceLocation().toString();
        return path.startsWith("$.") ? path.substring(2) : path.startsWith("$") ? path.substring(1) : path;
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String shown(JsonNode node) {
        return node.isString() ? node.asString() : node.toString();
    }
}
