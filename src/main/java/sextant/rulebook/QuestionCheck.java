package sextant.rulebook;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sextant.catalogue.Question;
import sextant.input.Problem;
import sextant.profile.FactShape;
import sextant.profile.FactShape.Kind;

/** Checks that a question asks for a fact that there is, in a way that fits what the fact can be. */
final class QuestionCheck {

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.NUMBER, Kind.WHOLE_NUMBER);
    private static final Set<Kind> SAMPLED = EnumSet.of(Kind.NUMBER, Kind.WHOLE_NUMBER, Kind.DATE);
    private static final Set<Kind> WHOLE = EnumSet.of(Kind.WHOLE_NUMBER, Kind.DATE);

    private final Written<Question> written;
    private final Question question;
    private final List<Problem> problems;

    QuestionCheck(Written<Question> written, List<Problem> problems) {
        this.written = written;
        this.question = written.value();
        this.problems = problems;
    }

    void run() {
        FactShape.at(question.fact()).ifPresentOrElse(this::check, () -> problems.add(unknownFact()));
    }

    private Problem unknownFact() {
        return Problem.error("question-unknown-fact", written.place("fact"), Map.of("value", question.fact()))
                .suggesting(question.fact(), paths());
    }

    /** The paths of all facts. */
    static List<String> paths() {
        return FactShape.everyFact().stream().map(FactShape::path).toList();
    }

    private void check(FactShape shape) {
        if (question.entries() && !shape.namesEntry()) {
            problem("question-no-entries", "entries", Map.of("value", shape.path(), "expected", naming()));
        }
        if (shape.namesEntry() && !question.entries()) {
            problem("question-entries-missing", "fact", Map.of("value", shape.path()));
        }
        if (question.ranked() && !shape.many()) {
            problem("question-no-ranking", "ranked", Map.of("value", shape.path()));
        }
        checkUnit(shape);
        checkSamples(shape);
    }

    private static String naming() {
        return String.join(
                ", ", FactShape.naming().stream().map(FactShape::path).toList());
    }

    private void checkUnit(FactShape shape) {
        boolean number = NUMBERS.contains(shape.kind());
        if (number && question.unit() == null) {
            problem("question-unit-missing", "fact", Map.of("value", shape.path()));
        }
        if (!number && question.unit() != null) {
            problem("question-unit-needless", "unit", Map.of("value", shape.path()));
        }
    }

    private void checkSamples(FactShape shape) {
        boolean sampled = SAMPLED.contains(shape.kind());
        if (sampled && question.samples().isEmpty()) {
            problem("question-samples-missing", "fact", Map.of("value", shape.path()));
        }
        if (!sampled && !question.samples().isEmpty()) {
            problem("question-samples-needless", "samples", Map.of("value", shape.path()));
        }
        if (sampled) {
            for (int i = 0; i < question.samples().size(); i++) {
                checkSample(shape, question.samples().get(i), "samples[" + i + "]");
            }
        }
    }

    private void checkSample(FactShape shape, BigDecimal sample, String path) {
        if (WHOLE.contains(shape.kind()) && sample.stripTrailingZeros().scale() > 0) {
            problem("wrong-type", path, Map.of("value", sample, "expected", "integer"));
        }
        if (sample.doubleValue() < shape.least()) {
            problem("out-of-range", path, Map.of("value", sample, "bound", "minimum", "limit", plain(shape.least())));
        }
        if (sample.doubleValue() > shape.most()) {
            problem("out-of-range", path, Map.of("value", sample, "bound", "maximum", "limit", plain(shape.most())));
        }
    }

    private static BigDecimal plain(double limit) {
        return new BigDecimal(BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString());
    }

    private void problem(String code, String path, Map<String, Object> arguments) {
        problems.add(Problem.error(code, written.place(path), arguments));
    }
}
