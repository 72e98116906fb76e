package sextant.text;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds descriptions to a JSON Schema: the same words that reports and questions use. */
public final class SchemaWords {

    private SchemaWords() {}

    /**
     * The schema with a description at each property that has a text.
     *
     * @param section the section of the texts; a property's key is its path with list positions left out
     */
    public static ObjectNode describe(ObjectNode schema, Texts texts, String section) {
        describe(schema, section, texts);
        return schema;
    }

    private static void describe(JsonNode schema, String key, Texts texts) {
        schema.path("properties").properties().forEach(property -> {
            String path = key + "." + property.getKey();
            for (String text : List.of(path + ".help", path)) {
                if (texts.has(text) && property.getValue() instanceof ObjectNode node) {
                    node.put("description", texts.text(text));
                    break;
                }
            }
            describe(property.getValue(), path, texts);
            describe(property.getValue().path("items"), path, texts);
        });
    }
}
