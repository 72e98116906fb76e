package sextant.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sextant.catalogue.Question;
import sextant.catalogue.Topic;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.input.Shape;

/**
 * Reads {@code questionnaire/}: {@code topics.yaml} says which topics there are and in which order they come, a file
 * named after each topic has its questions.
 */
final class QuestionnaireReader {

    static final String TOPICS = "questionnaire/topics.yaml";

    private static final Shape<List<Heading>> HEADINGS = Shape.listOf(Heading.class);
    private static final Shape<List<Question>> QUESTIONS = Shape.listOf(Question.class);

    private final RulebookFiles files;
    private final List<Problem> problems;
    private final List<Written<Heading>> headings = new ArrayList<>();
    private final Map<String, List<Written<Question>>> questions = new LinkedHashMap<>();

    /**
     * What {@code topics.yaml} says of a topic.
     *
     * @param id the topic's id
     * @param sources the claims that say why it comes where it comes
     */
    record Heading(String id, List<String> sources) {}

    /** Prepares the reading; problems are added to the list. */
    QuestionnaireReader(RulebookFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    static boolean isPart(String path) {
        return path.matches("questionnaire/[a-z][a-z0-9-]*\\.yaml");
    }

    /** The file with the questions of a topic. */
    static String file(String topic) {
        return "questionnaire/" + topic + ".yaml";
    }

    /** The topics with their questions, in order; none when the rulebook has no questionnaire. */
    List<Topic> read() {
        headings.addAll(elements(TOPICS, HEADINGS));
        headings.forEach(
                heading -> questions.computeIfAbsent(heading.value().id(), topic -> elements(file(topic), QUESTIONS)));
        return headings.stream().map(heading -> topic(heading.value())).toList();
    }

    private Topic topic(Heading heading) {
        List<Written<Question>> own = questions.getOrDefault(heading.id(), List.of());
        return new Topic(
                heading.id(),
                heading.sources(),
                own.stream().map(Written::value).toList());
    }

    /** The topics as they stand in their file. */
    List<Written<Heading>> headings() {
        return headings;
    }

    /** The questions as they stand in the files, by topic. */
    Map<String, List<Written<Question>>> questions() {
        return questions;
    }

    /** Where each topic and question stands: {@code topics/business}, {@code questions/market}. */
    Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        headings.forEach(heading -> places.put("topics/" + heading.value().id(), heading.place("id")));
        questions
                .values()
                .forEach(list -> list.forEach(
                        question -> places.put("questions/" + question.value().id(), question.place("id"))));
        return places;
    }

    private <T> List<Written<T>> elements(String path, Shape<List<T>> shape) {
        String text = files.texts().get(path);
        return text == null ? List.of() : elements(DocumentReader.read(path, text), shape);
    }

    private <T> List<Written<T>> elements(Checked<Document> document, Shape<List<T>> shape) {
        Checked<List<T>> list = document.then(shape::bind);
        problems.addAll(list.problems());
        list.value()
                .filter(List::isEmpty)
                .ifPresent(unused -> problems.add(Problem.error(
                        "question-none", document.value().orElseThrow().place(""), Map.of())));
        List<T> values = list.value().orElseGet(List::of);
        List<Written<T>> elements = new ArrayList<>();
        for (T value : values) {
            elements.add(new Written<>(value, document.value().orElseThrow(), elements.size()));
        }
        return elements;
    }
}
