package sextant.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sextant.catalogue.Vocabulary;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes the facts of a profile: one change after the other, each on what the ones before it made of it. */
public final class ProfileEditor {

    private static final JsonNode SCHEMA = ProfileReader.SHAPE.schema();

    private final ObjectNode tree;
    private final Vocabulary vocabulary;
    private final Map<String, String> changed = new LinkedHashMap<>();

    private ProfileEditor(Profile profile, Vocabulary vocabulary) {
        this.tree = Json.MAPPER.valueToTree(profile);
        this.vocabulary = vocabulary;
    }

    /**
     * Changes a profile.
     *
     * @param document the profile, as it was given
     * @param changes what is to change
     * @param vocabulary the names that may be used
     * @return the changed profile, or every problem: of the profile, or else of the changes
     */
    public static Checked<Profile> change(Document document, List<Change> changes, Vocabulary vocabulary) {
        return ProfileReader.read(document, vocabulary)
                .then(profile -> new ProfileEditor(profile, vocabulary).changed(document, changes));
    }

    private Checked<Profile> changed(Document document, List<Change> changes) {
        List<Problem> problems = new ArrayList<>();
        changes.forEach(change -> problems.addAll(apply(change).problems()));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        Checked<Profile> read = ProfileReader.read(new Document(document.name(), tree, document.lines()), vocabulary);
        return read.value()
                .map(profile -> Checked.of(profile, List.of()))
                .orElseGet(() -> Checked.refused(
                        read.problems().stream().map(this::placed).toList()));
    }

    /** What is wrong with a change stands on the command line, and not in the profile. */
    private Problem placed(Problem problem) {
        String path = problem.place().path();
        return changed.entrySet().stream()
                .filter(one -> path.startsWith(one.getKey()) || one.getKey().startsWith(path))
                .findFirst()
                .map(one -> problem.at(new Place(one.getValue(), 0, path)))
                .orElse(problem);
    }

    private Checked<Spot> apply(Change change) {
        List<Steps.Step> steps = Steps.of(change.path()).orElse(List.of());
        if (steps.isEmpty()) {
            return Checked.refused(
                    Problem.error("change-path", Place.of(change.option()), Map.of("value", change.path())));
        }
        List<Spot> way = new ArrayList<>(List.of(new Spot(tree, SCHEMA, "")));
        Checked<Spot> spot = Checked.of(way.get(0), List.of());
        for (Steps.Step step : steps) {
            spot = spot.then(at -> at.down(step, change.option(), vocabulary));
            spot.value().ifPresent(way::add);
        }
        return spot.then(at -> {
            changed.put(at.path(), change.option());
            return apply(change, way);
        });
    }

    private Checked<Spot> apply(Change change, List<Spot> way) {
        Spot spot = way.get(way.size() - 1);
        if (change instanceof Change.Add add) {
            return add(add, spot, way);
        }
        if (change instanceof Change.Say say) {
            put(way, fitting(say.value(), spot.schema()));
        } else if (!spot.node().isMissingNode()) {
            takeAway(way);
        }
        return Checked.of(spot, List.of());
    }

    private Checked<Spot> add(Change.Add add, Spot spot, List<Spot> way) {
        if (!spot.isList()) {
            return Checked.refused(Problem.error(
                    "change-no-list", new Place(add.option(), 0, spot.path()), Map.of("value", add.path())));
        }
        ArrayNode list = spot.node() instanceof ArrayNode old ? old.deepCopy() : Json.MAPPER.createArrayNode();
        if (add.value().isArray()) {
            add.value().forEach(one -> list.add(element(one, spot)));
        } else {
            list.add(element(add.value(), spot));
        }
        put(way, list);
        return Checked.of(spot, List.of());
    }

    /** A thing in a list may be given by its name alone. */
    private static JsonNode element(JsonNode value, Spot list) {
        JsonNode fitting = fitting(value, list.schema().path("items"));
        return Spot.nameField(list.schema())
                .filter(unused -> !value.isContainer())
                .<JsonNode>map(field -> Json.MAPPER.createObjectNode().set(field, StringNode.valueOf(value.asString())))
                .orElse(fitting);
    }

    /** Where words are expected, a number is a word. */
    private static JsonNode fitting(JsonNode value, JsonNode schema) {
        boolean isWord = schema.path("type").asString("").equals("string") && !value.isContainer();
        return isWord ? StringNode.valueOf(value.asString()) : value;
    }

    /** Puts a value at the end of the way; what is missing on the way is made. */
    private static void put(List<Spot> way, JsonNode value) {
        JsonNode made = value;
        for (int i = way.size() - 1; i > 0; i--) {
            Spot owner = way.get(i - 1);
            JsonNode around = !owner.node().isMissingNode()
                    ? owner.node()
                    : owner.isList() ? Json.MAPPER.createArrayNode() : Json.MAPPER.createObjectNode();
            set(around, way.get(i).path(), made);
            made = around;
        }
    }

    private static void set(JsonNode owner, String path, JsonNode value) {
        if (owner instanceof ArrayNode list) {
            int index = position(path);
            if (index < list.size()) {
                list.set(index, value);
            } else {
                list.add(value);
            }
        } else if (owner instanceof ObjectNode object) {
            object.set(path.substring(path.lastIndexOf('.') + 1), value);
        }
    }

    /** Takes away what stands at the end of the way, and what says nothing without it. */
    private static void takeAway(List<Spot> way) {
        for (int i = way.size() - 1; i > 0; i--) {
            JsonNode owner = way.get(i - 1).node();
            remove(owner, way.get(i).path());
            if (!owner.isObject() || !owner.isEmpty()) {
                return;
            }
        }
    }

    private static void remove(JsonNode owner, String path) {
        if (owner instanceof ArrayNode list) {
            list.remove(position(path));
        } else if (owner instanceof ObjectNode object) {
            object.remove(path.substring(path.lastIndexOf('.') + 1));
        }
    }

    private static int position(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('[') + 1, path.length() - 1));
    }
}
