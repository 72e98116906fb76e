package sextant.explain.why;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sextant.advice.Fact;
import tools.jackson.databind.JsonNode;

/** What a profile says, by path without positions. */
final class ToldFacts {

    private static final String PLATFORM = "platforms.platform";
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
    private final Set<String> platforms;
    private final Map<String, String> entries = new LinkedHashMap<>();

    /**
     * Reads a profile.
     *
     * @param platforms the ids of all platforms
     */
    ToldFacts(JsonNode profile, Set<String> platforms) {
        this.platforms = Set.copyOf(platforms);
        add(profile, "");
        facts.getOrDefault(PLATFORM, List.of())
                .forEach(fact -> entries.putIfAbsent(
                        fact.value().toString(),
                        fact.path().substring(0, fact.path().indexOf('.') + 1)));
    }

    /**
     * What is told of a fact.
     *
     * @param path the path of the fact, positions left out
     * @param about the platform that matters; anything else for all of them
     */
    Needed about(String path, String about) {
        List<Fact> told = facts.getOrDefault(path, List.of());
        boolean ofPlatform = path.startsWith("platforms.") && !path.equals(PLATFORM) && platforms.contains(about);
        return ofPlatform ? new Needed(path, about, ofEntry(told, entries.get(about))) : new Needed(path, "", told);
    }

    private static List<Fact> ofEntry(List<Fact> told, @Nullable String entry) {
        return entry == null
                ? List.of()
                : told.stream().filter(fact -> fact.path().startsWith(entry)).toList();
    }

    private void add(JsonNode node, String path) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(node.get(i), path + "[" + i + "]");
            }
        } else if (node.isObject()) {
            String start = path.isEmpty() ? "" : path + ".";
            node.properties().forEach(one -> add(one.getValue(), start + one.getKey()));
        } else if (!node.isNull()) {
            String pattern = POSITION.matcher(path).replaceAll("");
            facts.computeIfAbsent(pattern, unused -> new ArrayList<>()).add(new Fact(path, value(node)));
        }
    }

    private static Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNumber() ? new BigDecimal(node.asString()) : node.asString();
    }
}
