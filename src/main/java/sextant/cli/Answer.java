package sextant.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sextant.Sextant;
import sextant.input.Checked;
import sextant.input.Json;
import sextant.input.Problem;
import sextant.report.ReportFormat;
import sextant.report.Style;
import sextant.text.Texts;

/** How a command answers that gives text or JSON: in the language and the form that are wanted, where it is wanted. */
final class Answer {

    private final RulebookOption rulebook;
    private final OutputOption output;
    private final Environment environment;

    Answer(RulebookOption rulebook, OutputOption output, Environment environment) {
        this.rulebook = rulebook;
        this.output = output;
        this.environment = environment;
    }

    /** An answer as data, and how it is told. */
    interface Told {

        /** The answer as data. */
        Object data();

        /** The answer in words. */
        String text(Texts texts, Style style);

        /** The exit code that goes with it. */
        default int code() {
            return ExitCode.OK;
        }
    }

    /** Works an answer out and gives it, once language and form are known to be fine; gives the exit code. */
    int give(Function<Sextant, Checked<? extends Told>> answer) {
        try (Sextant sextant = rulebook.open(environment)) {
            Checked<Texts> texts = rulebook.texts(sextant, environment);
            Checked<ReportFormat> format = texts.then(unused -> output.textOrJson(environment));
            Checked<Told> told = format.then(unused -> widened(answer.apply(sextant)));
            List<Problem> problems = told.value()
                    .map(one -> write(
                                    one,
                                    texts.value().orElseThrow(),
                                    format.value().orElseThrow())
                            .stream()
                            .toList())
                    .orElse(told.problems());
            return problems.isEmpty()
                    ? told.value().orElseThrow().code()
                    : rulebook.refuse(problems, sextant, environment);
        }
    }

    private static Checked<Told> widened(Checked<? extends Told> told) {
        return told.then(one -> Checked.of((Told) one, List.of()));
    }

    private Optional<Problem> write(Told told, Texts texts, ReportFormat format) {
        String text =
                format == ReportFormat.JSON ? Json.write(told.data()) : told.text(texts, output.style(environment));
        return output.write(text.getBytes(StandardCharsets.UTF_8), environment);
    }
}
