package sextant.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.catalogue.Question;
import sextant.catalogue.Question.Relevance;
import sextant.input.Problem;
import sextant.profile.FactShape;

/**
 * Checks that each fact is asked for once, and that what a question needs to know is asked before it. So conditions
 * cannot go round in a circle either.
 */
final class OrderCheck {

    private final List<Written<Question>> questions;
    private final List<Problem> problems;
    private final Map<String, String> asked = new HashMap<>();

    /** Prepares the check of all questions, given in the order of topics and files. */
    OrderCheck(List<Written<Question>> questions, List<Problem> problems) {
        this.questions = questions;
        this.problems = problems;
    }

    void run() {
        questions.stream()
                .sorted(Comparator.comparing(question -> question.value().detail()))
                .forEach(this::check);
    }

    private void check(Written<Question> written) {
        Question question = written.value();
        checkEntries(written);
        for (int i = 0; i < question.when().size(); i++) {
            checkCondition(question.when().get(i), written, "when[" + i + "].fact");
        }
        String other = asked.putIfAbsent(question.fact(), question.id());
        if (other != null) {
            problem("question-fact-twice", written, "fact", Map.of("value", question.fact(), "other", other));
        }
    }

    private void checkEntries(Written<Question> written) {
        Optional<String> naming = FactShape.at(written.value().fact())
                .filter(shape -> !shape.namesEntry())
                .flatMap(OrderCheck::naming)
                .filter(fact -> !asked.containsKey(fact));
        naming.ifPresent(fact -> problem(
                "question-before-entries",
                written,
                "fact",
                Map.of("value", written.value().fact(), "expected", fact)));
    }

    /** The fact that names the entries of the list around a fact. */
    private static Optional<String> naming(FactShape shape) {
        return FactShape.naming().stream()
                .filter(other -> other.list() != null && other.list().equals(shape.list()))
                .map(FactShape::path)
                .findFirst();
    }

    private void checkCondition(Relevance condition, Written<Question> written, String path) {
        String fact = condition.fact();
        if (FactShape.at(fact).isPresent() && !asked.containsKey(fact)) {
            problem("question-condition-later", written, path, Map.of("value", fact));
        }
    }

    private void problem(String code, Written<Question> written, String path, Map<String, Object> arguments) {
        problems.add(Problem.error(code, written.place(path), arguments));
    }
}
