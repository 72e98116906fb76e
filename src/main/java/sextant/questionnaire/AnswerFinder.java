package sextant.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sextant.catalogue.Question;
import sextant.catalogue.Topic;
import sextant.input.Json;
import sextant.profile.FactShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Finds the answers that a profile comes down to. */
final class AnswerFinder {

    private final List<Topic> topics;
    private final Map<String, Answer> answers = new TreeMap<>();

    AnswerFinder(List<Topic> topics) {
        this.topics = topics;
    }

    Answers find(JsonNode profile) {
        topics.stream().flatMap(topic -> topic.questions().stream()).forEach(question -> find(question, profile));
        return new Answers(answers, Set.of());
    }

    private void find(Question question, JsonNode profile) {
        FactShape shape = Questionnaire.shape(question);
        String list = shape.list();
        if (list == null) {
            note(shape.path(), at(profile, shape.path()));
        } else if (at(profile, list).isArray()) {
            findIn(question, list, shape, at(profile, list));
        }
    }

    private void findIn(Question question, String list, FactShape shape, JsonNode entries) {
        String path = shape.path().substring(list.length() + 1);
        List<String> names = names(list, entries);
        if (question.entries()) {
            ArrayNode all = Json.MAPPER.createArrayNode();
            names.forEach(all::add);
            note(list, all);
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            note(Asked.key(shape, false, names.get(i)), at(entries.get(i), path));
        }
    }

    /** The names of a list's entries, told apart where two are called the same. */
    private List<String> names(String list, JsonNode entries) {
        String component = topics.stream()
                .flatMap(topic -> topic.questions().stream())
                .filter(Question::entries)
                .filter(question -> list.equals(Questionnaire.shape(question).list()))
                .map(question -> question.fact().substring(list.length() + 1))
                .findFirst()
                .orElseThrow();
        List<String> names = new ArrayList<>();
        entries.forEach(entry -> names.add(Entries.entry(entry.path(component).asString(""), names)));
        return names;
    }

    private void note(String key, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            answers.put(key, new Answer.Given(value));
        }
    }

    private static JsonNode at(JsonNode tree, String path) {
        return tree.at("/" + path.replace('.', '/'));
    }
}
