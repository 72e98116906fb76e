package sextant.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Question;
import sextant.catalogue.Question.Relevance;
import sextant.catalogue.Vocabulary;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.FactShape;

/** Checks that the conditions of a question can hold: on facts that there are, and on values that these can have. */
final class RelevanceCheck {

    private static final List<String> YES_AND_NO = List.of("true", "false");

    private final Catalogue catalogue;
    private final Written<Question> written;
    private final List<Problem> problems;

    RelevanceCheck(Catalogue catalogue, Written<Question> written, List<Problem> problems) {
        this.catalogue = catalogue;
        this.written = written;
        this.problems = problems;
    }

    void run() {
        List<Relevance> when = written.value().when();
        for (int i = 0; i < when.size(); i++) {
            check(when.get(i), "when[" + i + "]");
        }
    }

    private void check(Relevance condition, String path) {
        if (!condition.given() && condition.is().isEmpty()) {
            problems.add(
                    Problem.error("question-condition-empty", written.place(path), Map.of("value", condition.fact())));
        }
        FactShape.at(condition.fact())
                .ifPresentOrElse(
                        shape -> checkValues(shape, condition, path),
                        () -> problems.add(unknownFact(condition, written.place(path + ".fact"))));
    }

    private static Problem unknownFact(Relevance condition, Place place) {
        return Problem.error("question-unknown-fact", place, Map.of("value", condition.fact()))
                .suggesting(condition.fact(), QuestionCheck.paths());
    }

    private void checkValues(FactShape shape, Relevance condition, String path) {
        for (int i = 0; i < condition.is().size(); i++) {
            Place place = written.place(path + ".is[" + i + "]");
            String value = condition.is().get(i);
            switch (shape.kind()) {
                case YES_NO -> requireOneOf(value, YES_AND_NO, place);
                case CHOICE -> requireOneOf(value, shape.choices(), place);
                case NAME -> requireItem(value, ids(Objects.requireNonNull(shape.names())), place);
                case NUMBER, WHOLE_NUMBER, DATE, TEXT -> problems.add(notComparable(shape, place));
            }
        }
    }

    private void requireOneOf(String value, List<String> allowed, Place place) {
        if (!allowed.contains(value)) {
            problems.add(
                    Problem.error("unknown-value", place, Map.of("value", value, "allowed", String.join(", ", allowed)))
                            .suggesting(value, allowed));
        }
    }

    private void requireItem(String value, Set<String> known, Place place) {
        if (!known.contains(value)) {
            problems.add(
                    Problem.error("unknown-item", place, Map.of("value", value)).suggesting(value, known));
        }
    }

    private static Problem notComparable(FactShape shape, Place place) {
        return Problem.error("question-condition-on-any", place, Map.of("value", shape.path()));
    }

    private Set<String> ids(Vocabulary.Kind kind) {
        return switch (kind) {
            case GOAL -> catalogue.goals().keySet();
            case OBJECTIVE -> catalogue.objectives().keySet();
            case METRIC -> catalogue.metrics().keySet();
            case PLATFORM -> catalogue.platforms().keySet();
        };
    }
}
