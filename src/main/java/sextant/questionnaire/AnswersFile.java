package sextant.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.Place;
import sextant.input.Problem;
import tools.jackson.databind.JsonNode;

/** Takes answers from a document: the key of each question with what would be typed. What it does not hold stays open. */
public final class AnswersFile {

    private final Questionnaire questionnaire;
    private final AnswerReader reader;
    private final CommandWords commands;
    private final Document document;
    private final Set<String> left;
    private final List<Problem> problems = new ArrayList<>();

    private AnswersFile(Questionnaire questionnaire, AnswerReader reader, CommandWords commands, Document document) {
        this.questionnaire = questionnaire;
        this.reader = reader;
        this.commands = commands;
        this.document = document;
        this.left = new LinkedHashSet<>(document.tree().propertyNames());
        this.left.addAll(document.blanks());
    }

    /**
     * Takes answers.
     *
     * @param answers the answers so far
     * @param document keys and values; a list stands for several answers
     * @return all answers; or everything that is wrong with the document
     */
    public static Checked<Answers> take(
            Questionnaire questionnaire,
            AnswerReader reader,
            CommandWords commands,
            Answers answers,
            Document document) {
        if (!document.tree().isObject()) {
            return Checked.refused(Problem.error("not-readable", document.place(""), Map.of("what", "not-an-object")));
        }
        return new AnswersFile(questionnaire, reader, commands, document).take(answers);
    }

    private Checked<Answers> take(Answers before) {
        Answers answers = before;
        Optional<Asked> next = next(answers);
        while (next.isPresent()) {
            Checked<Answers> taken = take(answers, next.get());
            problems.addAll(taken.problems());
            answers = taken.value().orElse(answers);
            left.remove(next.get().key());
            next = next(answers);
        }
        addUnknown(answers);
        return Checked.of(answers, problems);
    }

    /** The first question that matters and has an answer in the document: an answer may make others matter. */
    private Optional<Asked> next(Answers answers) {
        return questionnaire.relevant(answers).stream()
                .filter(asked -> left.contains(asked.key()))
                .findFirst();
    }

    private Checked<Answers> take(Answers answers, Asked asked) {
        JsonNode value = document.tree().path(asked.key());
        if (value.isMissingNode()) {
            return Checked.of(answers, List.of()); // a key without a value: nothing is said
        }
        Place place = document.place(asked.key());
        Optional<Command> command = value.isString() ? commands.find(value.asString(), asked) : Optional.empty();
        if (command.filter(one -> one == Command.UNKNOWN).isPresent()) {
            return Checked.of(answers.with(asked.key(), new Answer.Unknown()), List.of());
        }
        if (command.filter(one -> one == Command.NONE).isPresent()) {
            return Checked.of(answers.with(asked.key(), new Answer.None()), List.of());
        }
        return reader.take(answers, asked, value, place);
    }

    /** What is left has no question, or none that matters beside the other answers. */
    private void addUnknown(Answers answers) {
        List<String> keys =
                questionnaire.relevant(answers).stream().map(Asked::key).toList();
        List<String> all = Stream.concat(keys.stream(), patterns()).distinct().toList();
        left.forEach(key -> problems.add(
                patterns().anyMatch(key.replaceAll("\\[.*?]", "[]")::equals)
                        ? Problem.error("answer-not-asked", document.place(key), Map.of("value", key))
                        : Problem.error("unknown-key", document.place(key), Map.of("value", key))
                                .suggesting(key, all)));
    }

    private Stream<String> patterns() {
        return questionnaire.topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .map(question -> Asked.key(Questionnaire.shape(question), question.entries(), ""));
    }
}
