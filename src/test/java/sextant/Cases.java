package sextant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the cases that stand in a resource. Blank texts are kept, other than in documents. */
final class Cases {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Cases() {}

    static List<JsonNode> in(String resource) {
        try (InputStream in = Cases.class.getResourceAsStream(resource)) {
            List<JsonNode> cases = new ArrayList<>();
            YAML.readTree(in).forEach(cases::add);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text under a key; empty where there is none. */
    static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
