package sextant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sextant.advice.Fact;
import sextant.input.Document;
import sextant.input.Json;
import sextant.profile.Profile;
import tools.jackson.databind.JsonNode;

/** What a profile says, path by path: read off its JSON, and so without any help of the engine. */
final class StatedFacts {

    private final JsonNode tree;
    private final Map<String, JsonNode> values = new TreeMap<>();

    StatedFacts(Profile profile) {
        tree = Json.MAPPER.valueToTree(profile);
        collect(tree, "");
    }

    private void collect(JsonNode node, String path) {
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> collect(
                            property.getValue(), path.isEmpty() ? property.getKey() : path + "." + property.getKey()));
            return;
        }
        values.put(path, node);
        for (int i = 0; i < node.size(); i++) {
            collect(node.get(i), path + "[" + i + "]");
        }
    }

    /** Whether the profile says this very thing. A list says how long it is. */
    boolean state(Fact fact) {
        JsonNode node = values.get(fact.path());
        if (node == null) {
            return false;
        }
        if (fact.value() instanceof BigDecimal number) {
            BigDecimal stated = node.isArray() ? BigDecimal.valueOf(node.size()) : node.decimalValue();
            return stated.setScale(4, RoundingMode.HALF_UP).compareTo(number) == 0;
        }
        return fact.value().toString().equals(node.asString());
    }

    /** Whether something is said at a path without list positions, or below it. */
    boolean speakOf(String pattern) {
        return values.keySet().stream()
                .map(path -> path.replaceAll("\\[\\d+]", ""))
                .anyMatch(path -> path.equals(pattern) || path.startsWith(pattern + "."));
    }

    /** The paths at which the profile says no, or none. */
    List<String> negatives() {
        return values.entrySet().stream()
                .filter(entry -> isNo(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isNo(JsonNode value) {
        return value.isBoolean()
                ? !value.asBoolean()
                : value.isNumber() && value.decimalValue().signum() == 0;
    }

    /** The profile that does not say what stands at a path. */
    Profile without(String path) {
        JsonNode rest =
                new Document("profile", tree, Map.of()).without(List.of(path)).tree();
        return Json.MAPPER.treeToValue(rest, Profile.class);
    }
}
