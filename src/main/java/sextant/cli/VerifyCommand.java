package sextant.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sextant.Sextant;
import sextant.explain.Verification;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.report.Style;
import sextant.report.VerificationReport;
import sextant.text.Texts;

/** {@code sextant verify}: whether a saved advice comes out again from the facts and the day that it carries. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Parameters(paramLabel = "ADVICE", descriptionKey = "advice")
    private String file = "-";

    @Mixin
    private final OutputOption output = new OutputOption();

    VerifyCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return new Answer(rulebook, output, environment).give(this::verify);
    }

    private Checked<Told> verify(Sextant sextant) {
        return InputFile.read(file, rulebook.language, environment)
                .then(input -> sextant.readAdvice(input.name(), input.text())
                        .then(saved -> inFile(sextant.verify(saved), input.name()))
                        .then(found -> Checked.of(new Told(found), List.of())));
    }

    /** What is wrong with the facts stands in the advice. */
    private static Checked<Verification> inFile(Checked<Verification> verification, String file) {
        return verification.value().isPresent()
                ? verification
                : Checked.refused(verification.problems().stream()
                        .map(problem -> problem.at(
                                new Place(file, 0, "facts." + problem.place().path())))
                        .toList());
    }

    private record Told(Verification verification) implements Answer.Told {

        @Override
        public Object data() {
            return verification;
        }

        @Override
        public String text(Texts texts, Style style) {
            return new VerificationReport(verification, texts).text(style);
        }

        @Override
        public int code() {
            return verification.isIdentical() ? ExitCode.OK : ExitCode.DIFFERS;
        }
    }
}
