package sextant.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sextant.input.Problem;

/** What only the user can decide. Each is a problem that carries the possible answers, most likely first. */
public enum Question {
    /** Which kind of export a file is. */
    KIND("import-kind"),
    /** Which platform a file is about. */
    PLATFORM("import-platform"),
    /** What stands before the decimals. */
    DECIMAL("import-decimal"),
    /** Whether the day or the month comes first. */
    DATES("import-dates"),
    /** Which of several columns feeds a fact. */
    COLUMN("import-two-columns"),
    /** Whether what the profile says stays. */
    CONFLICT("import-conflict");

    static final String ANSWERS = "answers";

    private final String code;

    Question(String code) {
        this.code = code;
    }

    /** What a problem asks; empty when no answer would help. */
    public static Optional<Question> of(Problem problem) {
        return Arrays.stream(values())
                .filter(question -> question.code.equals(problem.code()))
                .findFirst();
    }

    /** The answers that a problem offers. */
    public static List<String> answers(Problem problem) {
        return problem.arguments().get(ANSWERS) instanceof List<?> answers
                ? answers.stream().map(Object::toString).toList()
                : List.of();
    }
}
