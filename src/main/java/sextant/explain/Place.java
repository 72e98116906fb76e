package sextant.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.input.Json;
import tools.jackson.databind.JsonNode;

/**
 * A place at which two pieces of advice differ when they are written as JSON.
 *
 * @param path the way to it, such as {@code kpis[0].score}
 * @param before what stands there in the first; null when nothing does
 * @param after what stands there in the second; null when nothing does
 */
public record Place(
        String path, @Nullable JsonNode before, @Nullable JsonNode after) {

    /** What tells where an advice comes from, and not what it says. */
    private static final List<String> ORIGIN = List.of("asOf", "facts", "rulebook", "engine");

    /** Every place at which two pieces of advice differ; none when their JSON is the same. */
    static List<Place> between(Advice before, Advice after) {
        List<Place> places = new ArrayList<>();
        collect("", tree(before), tree(after), places);
        return places;
    }

    /** As it would be read from its JSON, so that numbers are of the same kind on both sides. */
    private static JsonNode tree(Advice advice) {
        return Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(advice));
    }

    /** Whether it is a part of what the advice says. */
    boolean isOfAnswer() {
        return ORIGIN.stream().noneMatch(part -> path.equals(part) || path.startsWith(part + "."));
    }

    private static void collect(String path, @Nullable JsonNode left, @Nullable JsonNode right, List<Place> places) {
        if (left == null || right == null || !left.isContainer() || left.getNodeType() != right.getNodeType()) {
            if (left == null || !left.equals(right)) {
                places.add(new Place(path, left, right));
            }
            return;
        }
        if (left.isArray()) {
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                collect(path + "[" + i + "]", left.get(i), right.get(i), places);
            }
        } else {
            names(left, right)
                    .forEach(name -> collect(
                            path.isEmpty() ? name : path + "." + name, left.get(name), right.get(name), places));
        }
    }

    private static Set<String> names(JsonNode left, JsonNode right) {
        Set<String> names = new TreeSet<>(left.propertyNames());
        names.addAll(right.propertyNames());
        return names;
    }
}
