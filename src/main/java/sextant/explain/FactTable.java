package sextant.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.Fact;
import tools.jackson.databind.JsonNode;

/** The facts of a profile by path; things in lists stand under their names, so that they can be found in another profile. */
final class FactTable {

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private FactTable(JsonNode profile) {
        add(profile, "", "");
    }

    /** What differs between the facts of two pieces of advice, in order of path. */
    static List<FactDifference> differences(Advice before, Advice after) {
        Map<String, Fact> left = new FactTable(before.facts()).facts;
        Map<String, Fact> right = new FactTable(after.facts()).facts;
        Set<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        return names.stream()
                .filter(name -> differ(left.get(name), right.get(name)))
                .map(name -> new FactDifference(name, left.get(name), right.get(name)))
                .toList();
    }

    private static boolean differ(@Nullable Fact before, @Nullable Fact after) {
        return (before == null || after == null)
                ? !Objects.equals(before, after)
                : Delta.differ(before.value(), after.value());
    }

    private void add(JsonNode node, String name, String path) {
        if (node.isArray()) {
            addList(node, name, path);
        } else if (node.isObject() && !node.isEmpty()) {
            String dot = path.isEmpty() ? "" : ".";
            node.properties().forEach(one -> add(one.getValue(), name + dot + one.getKey(), path + dot + one.getKey()));
        } else if (!path.isEmpty()) {
            facts.put(name, new Fact(path, value(node)));
        }
    }

    private void addList(JsonNode list, String name, String path) {
        List<Object> elements = new ArrayList<>();
        list.forEach(element -> elements.add(element.isObject() ? called(element) : value(element)));
        facts.put(name, new Fact(path, List.copyOf(elements)));
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isObject()) {
                addElement(list.get(i), name + "[" + label(elements, i) + "]", path + "[" + i + "]");
            }
        }
    }

    /** What an element says besides its name, which stands in the list. */
    private void addElement(JsonNode element, String name, String path) {
        element.properties().stream()
                .skip(1)
                .forEach(one -> add(one.getValue(), name + "." + one.getKey(), path + "." + one.getKey()));
    }

    /** An element of a list is called by what it says first: the platform, the goal, the metric, the name. */
    private static Object called(JsonNode element) {
        return element.properties().stream()
                .findFirst()
                .map(first -> value(first.getValue()))
                .orElse("");
    }

    private static String label(List<Object> elements, int index) {
        long earlier = elements.subList(0, index).stream()
                .filter(elements.get(index)::equals)
                .count();
        return elements.get(index) + (earlier == 0 ? "" : " " + (earlier + 1));
    }

    private static Object value(JsonNode node) {
        if (node.isNumber()) {
            return plain(node.decimalValue());
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.isString() ? node.asString() : Map.of();
    }

    /** Numbers that are equal look equal. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
