package sextant.questionnaire;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The answers of a session, by key. What profile they make depends on them alone, never on the order in which they were
 * given; answers to questions that have become irrelevant are kept for the case that they matter again.
 *
 * @param byKey the answers
 * @param anyway the keys of answers that belong to the profile though their questions are irrelevant: the profile that a
 *     session began with told them
 */
public record Answers(Map<String, Answer> byKey, Set<String> anyway) {

    /** No answers yet. */
    public static final Answers NONE = new Answers(Map.of(), Set.of());

    public Answers {
        byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
        anyway = Collections.unmodifiableSet(new TreeSet<>(anyway));
    }

    /** The answer to a question; empty when there is none. */
    public Optional<Answer> to(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** These answers with another one, in place of an earlier one. */
    public Answers with(String key, Answer answer) {
        Map<String, Answer> changed = new TreeMap<>(byKey);
        changed.put(key, answer);
        return new Answers(changed, anyway);
    }

    /** These answers without one, as though the question had never been put. */
    public Answers without(String key) {
        Map<String, Answer> changed = new TreeMap<>(byKey);
        changed.remove(key);
        return new Answers(changed, anyway);
    }

    /** The value that was given to a question; empty when none was. */
    Optional<JsonNode> given(String key) {
        return to(key).filter(Answer.Given.class::isInstance)
                .map(Answer.Given.class::cast)
                .map(Answer.Given::value);
    }
}
