package sextant.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.catalogue.Names;
import sextant.catalogue.Vocabulary;
import sextant.input.Checked;
import sextant.input.Nearest;
import sextant.input.Place;
import sextant.input.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A spot in a profile on the way down a path: what stands there, and what may.
 *
 * @param node what stands there; missing when nothing does
 * @param schema the form of what may stand there
 * @param path the way to it, elements by position
 */
record Spot(JsonNode node, JsonNode schema, String path) {

    private static final String POSITION = "\\d{1,4}";

    /** What elements of a list are called by: their first field. */
    static Optional<String> nameField(JsonNode schema) {
        return schema.path("items").path("properties").propertyNames().stream().findFirst();
    }

    boolean isList() {
        return schema.path("type").asString("").equals("array");
    }

    /** The spot one step further down, or why there is none. */
    Checked<Spot> down(Steps.Step step, String option, Vocabulary vocabulary) {
        Place place = new Place(option, 0, path);
        if (isList()) {
            return step.isElement() ? element(step.name(), place, vocabulary) : Checked.refused(which(place));
        }
        JsonNode known = schema.path("properties");
        return !step.isElement() && known.has(step.name())
                ? Checked.of(key(step.name(), known), List.of())
                : Checked.refused(Problem.error("unknown-key", place, Map.of("value", step.toString()))
                        .suggesting(step.name(), List.copyOf(known.propertyNames())));
    }

    private Spot key(String key, JsonNode known) {
        return new Spot(node.path(key), known.path(key), path.isEmpty() ? key : path + "." + key);
    }

    private Problem which(Place place) {
        List<String> elements = new ArrayList<>(names());
        elements.replaceAll(name -> path + "[" + name + "]");
        elements.add(path + "[" + node.size() + "]");
        return Problem.error("change-which", place, Map.of("value", path, "allowed", String.join(", ", elements)));
    }

    private Checked<Spot> element(String name, Place place, Vocabulary vocabulary) {
        int index = name.matches(POSITION) ? Integer.parseInt(name) : position(name, vocabulary);
        if (index < 0) {
            return Checked.refused(Problem.error("unknown-reference", place, Map.of("value", name))
                    .suggesting(name, names()));
        }
        return index > node.size()
                ? Checked.refused(Problem.error("change-position", place, Map.of("value", index, "count", node.size())))
                : Checked.of(
                        new Spot(
                                index < node.size() ? node.get(index) : MissingNode.getInstance(),
                                schema.path("items"),
                                path + "[" + index + "]"),
                        List.of());
    }

    private int position(String name, Vocabulary vocabulary) {
        List<String> names = names();
        List<String> meant = Stream.of(
                        vocabulary.platforms(), vocabulary.goals(), vocabulary.metrics(), vocabulary.objectives())
                .flatMap((Names known) -> known.resolve(name).stream())
                .toList();
        for (int i = 0; i < names.size(); i++) {
            if (meant.contains(names.get(i)) || Nearest.fold(names.get(i)).equals(Nearest.fold(name))) {
                return i;
            }
        }
        return -1;
    }

    /** What the elements of a list are called. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        String field = nameField(schema).orElse("");
        node.forEach(
                element -> names.add(element.isObject() ? element.path(field).asString("") : element.asString("")));
        return names;
    }
}
