package sextant.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sextant.input.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the profile of some answers. */
final class ProfileMaker {

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final ObjectNode profile = Json.MAPPER.createObjectNode();
    private final Map<String, ObjectNode> entries = new HashMap<>();

    ProfileMaker(Questionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
    }

    ObjectNode make() {
        for (Asked asked : questionnaire.counting(answers)) {
            value(asked).ifPresent(value -> put(asked, value));
        }
        return profile;
    }

    /** The value that an answer gives to its fact; empty when it leaves the fact absent. */
    private Optional<JsonNode> value(Asked asked) {
        Optional<JsonNode> given = answers.given(asked.key());
        boolean none =
                answers.to(asked.key()).filter(Answer.None.class::isInstance).isPresent();
        return none && asked.many() ? Optional.of(Json.MAPPER.createArrayNode()) : given;
    }

    private void put(Asked asked, JsonNode value) {
        String path = asked.shape().path();
        String list = asked.shape().list();
        if (list == null) {
            put(profile, path, value);
        } else if (asked.question().entries()) {
            putEntries(list, path.substring(list.length() + 1), value);
        } else {
            ObjectNode entry = entries.get(list + "[" + asked.entry() + "]");
            if (entry != null) {
                put(entry, path.substring(list.length() + 1), value);
            }
        }
    }

    private void putEntries(String list, String component, JsonNode names) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        names.forEach(name -> {
            ObjectNode entry = array.addObject().put(component, Entries.name(name.asString()));
            entries.put(list + "[" + name.asString() + "]", entry);
        });
        put(profile, list, array);
    }

    private static void put(ObjectNode owner, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            owner.set(path, value);
        } else {
            put(owner.withObjectProperty(path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }
}
