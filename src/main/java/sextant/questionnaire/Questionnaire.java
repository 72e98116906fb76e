package sextant.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Question;
import sextant.catalogue.Topic;
import sextant.input.Json;
import sextant.profile.FactShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The questions of a rulebook: which of them are to be put, and in which order. Immutable. */
public final class Questionnaire {

    private final List<Topic> topics;
    private final Map<String, Question> naming = new HashMap<>();
    private final Map<String, Question> byFact = new HashMap<>();

    /**
     * A questionnaire.
     *
     * @param topics topics with questions, as a rulebook's check lets them pass
     */
    public Questionnaire(List<Topic> topics) {
        this.topics = List.copyOf(topics);
        topics.stream().flatMap(topic -> topic.questions().stream()).forEach(question -> {
            byFact.put(question.fact(), question);
            if (question.entries()) {
                naming.put(list(question), question);
            }
        });
    }

    /** The topics, in their order. */
    public List<Topic> topics() {
        return topics;
    }

    /**
     * The questions that matter given some answers, in the order in which they are put: topic by topic, and what only
     * fills in the plan at the end.
     */
    public List<Asked> relevant(Answers answers) {
        return inOrder(answers).filter(asked -> isRelevant(asked, answers)).toList();
    }

    /** The questions whose answers belong to the profile: the relevant ones, and what was told anyway. */
    List<Asked> counting(Answers answers) {
        return inOrder(answers)
                .filter(asked -> isRelevant(asked, answers) || answers.anyway().contains(asked.key()))
                .toList();
    }

    private Stream<Asked> inOrder(Answers answers) {
        List<Asked> asked = new ArrayList<>();
        topics.forEach(topic -> add(topic, question -> !question.detail(), answers, asked));
        topics.forEach(topic -> add(topic, Question::detail, answers, asked));
        return asked.stream();
    }

    private boolean isRelevant(Asked asked, Answers answers) {
        return isRelevant(asked.question(), asked.entry(), answers);
    }

    /** Questions about the entries of a list that follow each other are put entry by entry. */
    private void add(Topic topic, Predicate<Question> which, Answers answers, List<Asked> asked) {
        List<Question> questions = topic.questions().stream().filter(which).toList();
        for (int from = 0, to; from < questions.size(); from = to) {
            to = from + 1;
            String list = listAround(questions.get(from));
            while (list != null && to < questions.size() && list.equals(listAround(questions.get(to)))) {
                to++;
            }
            for (String entry : list == null ? List.of("") : entries(list, answers)) {
                questions
                        .subList(from, to)
                        .forEach(question -> asked.add(new Asked(topic, question, shape(question), entry)));
            }
        }
    }

    /** The entries of a list, by name, in the order in which they were given. */
    List<String> entries(String list, Answers answers) {
        Question question = naming.get(list);
        boolean counts = question != null
                && (isRelevant(question, "", answers) || answers.anyway().contains(list));
        return !counts
                ? List.of()
                : answers.given(list).stream()
                        .flatMap(names -> StreamSupport.stream(names.spliterator(), false))
                        .map(JsonNode::asString)
                        .toList();
    }

    private boolean isRelevant(Question question, String entry, Answers answers) {
        return question.when().stream().allMatch(condition -> holds(condition, entry, answers));
    }

    private boolean holds(Question.Relevance condition, String entry, Answers answers) {
        Optional<JsonNode> value = value(condition.fact(), entry, answers);
        if (condition.given() && value.filter(Questionnaire::saysSomething).isEmpty()) {
            return false;
        }
        return condition.is().isEmpty() || value.isEmpty() || isOneOf(value.get(), condition.is());
    }

    private static boolean saysSomething(JsonNode value) {
        return !value.isArray() || !value.isEmpty();
    }

    private static boolean isOneOf(JsonNode value, List<String> allowed) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).anyMatch(one -> isOneOf(one, allowed))
                : allowed.contains(value.asString());
    }

    /** The value of another fact, as far as it is asked for: what became irrelevant counts as not given. */
    private Optional<JsonNode> value(String fact, String entry, Answers answers) {
        FactShape shape = FactShape.at(fact).orElseThrow();
        Question other = byFact.get(fact);
        if (other == null || !isRelevant(other, entry, answers)) {
            return Optional.empty();
        }
        if (other.entries()) {
            return entry.isEmpty() ? answers.given(list(other)) : Optional.of(name(entry));
        }
        String key = Asked.key(shape, false, entry);
        return answers.to(key).filter(Answer.None.class::isInstance).isPresent()
                ? Optional.of(Json.MAPPER.createArrayNode())
                : answers.given(key);
    }

    private static JsonNode name(String entry) {
        return StringNode.valueOf(Entries.name(entry));
    }

    static FactShape shape(Question question) {
        return FactShape.at(question.fact()).orElseThrow();
    }

    /** The list that a question is asked for each entry of; null for all others, the one that names the entries too. */
    private static @Nullable String listAround(Question question) {
        return question.entries() ? null : shape(question).list();
    }

    private static String list(Question question) {
        return Objects.requireNonNull(shape(question).list(), "entries are those of a list");
    }

    /**
     * The profile that some answers make: an ordinary one, with what is irrelevant left out.
     *
     * @return a new tree
     */
    public ObjectNode profile(Answers answers) {
        return new ProfileMaker(this, answers).make();
    }

    /**
     * The answers that a profile comes down to, so that a questionnaire can go on from there.
     *
     * @param profile a profile that was accepted, with ids in place of names
     */
    public Answers answers(JsonNode profile) {
        Answers told = new AnswerFinder(topics).find(profile);
        Answers all = new Answers(told.byKey(), told.byKey().keySet());
        Set<String> relevant = relevant(all).stream().map(Asked::key).collect(Collectors.toSet());
        Set<String> anyway = new TreeSet<>(told.byKey().keySet());
        anyway.removeAll(relevant);
        return new Answers(told.byKey(), anyway);
    }
}
