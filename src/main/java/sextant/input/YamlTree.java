package sextant.input;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns YAML 1.2 into a tree and remembers the line of every value. Refuses duplicate keys and aliases. */
final class YamlTree {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Integer> lines;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlTree(Map<String, Integer> lines) {
        this.lines = lines;
    }

    /** The tree of a text; puts the line of every path into the map. */
    static JsonNode read(String text, Map<String, Integer> lines) {
        return new Compose(SETTINGS)
                .composeString(text)
                .map(root -> new YamlTree(lines).tree(root, ""))
                .orElseThrow(() -> new RefusedNode(0, "empty"));
    }

    static int line(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0)
                : 0;
    }

    static String what(YamlEngineException e) {
        String what = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
        return what == null ? "" : what;
    }

    private JsonNode tree(Node node, String path) {
        lines.put(path, line(node));
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (!seen.add(node)) {
            throw new RefusedNode(line(node), "an-alias");
        }
        return node instanceof SequenceNode sequence ? array(sequence, path) : object((MappingNode) node, path);
    }

    private ArrayNode array(SequenceNode node, String path) {
        ArrayNode array = NODES.arrayNode();
        for (Node element : node.getValue()) {
            array.add(tree(element, path + "[" + array.size() + "]"));
        }
        return array;
    }

    private ObjectNode object(MappingNode node, String path) {
        ObjectNode object = NODES.objectNode();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new RefusedNode(line(tuple.getKeyNode()), "not-a-word");
            }
            if (object.has(key.getValue())) {
                throw new RefusedNode(line(key), "duplicate-key " + key.getValue());
            }
            String child = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
            object.set(key.getValue(), tree(tuple.getValueNode(), child));
            lines.put(child, line(key));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (Tag.NULL.equals(tag)) {
            return NODES.nullNode();
        }
        if (Tag.BOOL.equals(tag)) {
            return NODES.booleanNode(Boolean.parseBoolean(text));
        }
        return Tag.INT.equals(tag) || Tag.FLOAT.equals(tag) ? number(text) : NODES.stringNode(text);
    }

    private static JsonNode number(String text) {
        try {
            return text.matches("[-+]?\\d{1,18}")
                    ? whole(Long.parseLong(text))
                    : NODES.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return NODES.stringNode(text); // .inf, .nan, 0x1F: numbers to YAML, but not to a person
        }
    }

    private static JsonNode whole(long number) {
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** YAML that we don't take, though it is well-formed. */
    static final class RefusedNode extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final String what;

        RefusedNode(int line, String what) {
            super(what);
            this.line = line;
            this.what = what;
        }

        int line() {
            return line;
        }

        String what() {
            return what;
        }
    }
}
