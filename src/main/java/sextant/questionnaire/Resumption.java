package sextant.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import sextant.catalogue.Question;
import sextant.catalogue.Vocabulary;
import sextant.input.Place;
import sextant.profile.FactShape;
import tools.jackson.databind.JsonNode;

/**
 * The answers of a session that still mean something in a rulebook, which may have changed since.
 *
 * @param answers the answers that can go on
 * @param dropped the keys of answers to which there is no question any more, or that are no answer to it any more
 */
public record Resumption(Answers answers, List<String> dropped) {

    public Resumption {
        dropped = List.copyOf(dropped);
    }

    /** Sorts the answers of a session. */
    public static Resumption of(
            Answers saved, Questionnaire questionnaire, Vocabulary vocabulary, AnswerReader reader) {
        Map<String, Question> questions = questionnaire.topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .collect(Collectors.toMap(Resumption::pattern, question -> question));
        Answers kept = new Answers(Map.of(), saved.anyway());
        List<String> dropped = new ArrayList<>();
        for (Map.Entry<String, Answer> one : saved.byKey().entrySet()) {
            Question question = questions.get(one.getKey().replaceAll("\\[.*?]", "[]"));
            Answers with = kept.with(one.getKey(), one.getValue());
            boolean fits = question != null
                    && fits(one.getValue(), question, vocabulary)
                    && reader.sound(with, Place.of("")).value().isPresent();
            kept = fits ? with : kept;
            if (!fits) {
                dropped.add(one.getKey());
            }
        }
        return new Resumption(kept, dropped);
    }

    private static String pattern(Question question) {
        return Asked.key(Questionnaire.shape(question), question.entries(), "");
    }

    private static boolean fits(Answer answer, Question question, Vocabulary vocabulary) {
        if (!(answer instanceof Answer.Given given)) {
            return true;
        }
        FactShape shape = Questionnaire.shape(question);
        boolean many = shape.many() || question.entries();
        JsonNode value = given.value();
        return value.isArray() == many
                && (many
                        ? StreamSupport.stream(value.spliterator(), false)
                                .allMatch(one -> fitsOne(one, shape, vocabulary))
                        : fitsOne(value, shape, vocabulary));
    }

    private static boolean fitsOne(JsonNode value, FactShape shape, Vocabulary vocabulary) {
        return switch (shape.kind()) {
            case YES_NO -> value.isBoolean();
            case CHOICE -> shape.choices().contains(value.asString());
            case NAME ->
                value.isString()
                        && shape.names() != null
                        && vocabulary
                                .of(shape.names())
                                .resolve(Entries.name(value.asString()))
                                .isPresent();
            case WHOLE_NUMBER, NUMBER -> value.isNumber();
            case DATE, TEXT -> value.isString();
        };
    }
}
