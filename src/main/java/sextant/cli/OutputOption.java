package sextant.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.report.ReportFormat;
import sextant.report.Style;

/** The options that say in which form an answer is wanted, and where it goes. */
final class OutputOption {

    private static final String PLACE = "--output";
    private static final List<ReportFormat> PLAIN = List.of(ReportFormat.TEXT, ReportFormat.JSON);

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable ReportFormat format;

    @Option(
            names = {"-o", PLACE},
            paramLabel = "FILE")
    private @Nullable Path file;

    /** The form that is wanted; or why the answer could not be given in it. */
    Checked<ReportFormat> format(Environment environment) {
        Path wanted = file;
        if (wanted != null) {
            return refusal(wanted).map(Checked::<ReportFormat>refused).orElseGet(() -> ofFile(wanted));
        }
        ReportFormat form = format == null ? ReportFormat.TEXT : format;
        return form.isBinary() && environment.isTerminal()
                ? Checked.refused(
                        Problem.error("binary-output", Place.of("--format"), Map.of("value", form.toString())))
                : Checked.of(form, List.of());
    }

    /** The form that is wanted, where only text and JSON are to be had; or why the answer could not be given in it. */
    Checked<ReportFormat> textOrJson(Environment environment) {
        return format(environment).then(form -> PLAIN.contains(form) ? Checked.of(form, List.of()) : notPlain(form));
    }

    private static Checked<ReportFormat> notPlain(ReportFormat form) {
        List<String> allowed = PLAIN.stream().map(ReportFormat::toString).toList();
        return Checked.refused(Problem.error(
                "unknown-value",
                Place.of("--format"),
                Map.of("value", form.toString(), "allowed", String.join(", ", allowed))));
    }

    private static Optional<Problem> refusal(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            return Optional.of(Problem.error("output-is-folder", Place.of(PLACE), Map.of("value", file.toString())));
        }
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(
                        Problem.error("output-no-folder", Place.of(PLACE), Map.of("value", String.valueOf(folder))));
    }

    private Checked<ReportFormat> ofFile(Path wanted) {
        if (format != null) {
            return Checked.of(format, List.of());
        }
        String name = String.valueOf(wanted.getFileName());
        return ReportFormat.ofFile(name)
                .map(form -> Checked.of(form, List.<Problem>of()))
                .orElseGet(() -> Checked.refused(unknown(name)));
    }

    private static Problem unknown(String name) {
        List<String> endings = ReportFormat.allEndings();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Problem.error(
                        "output-ending", Place.of(PLACE), Map.of("value", name, "allowed", String.join(", ", endings)))
                .suggesting(ending, endings);
    }

    /** How text may look: a file gets no colours. */
    Style style(Environment environment) {
        return file == null ? environment.style() : Style.PLAIN;
    }

    /** Gives the answer; empty when it was given. */
    Optional<Problem> write(byte[] answer, Environment environment) {
        if (file != null) {
            return WholeFile.write(file, answer)
                    ? Optional.empty()
                    : Optional.of(
                            Problem.error("output-not-writable", Place.of(PLACE), Map.of("value", file.toString())));
        }
        environment.out().write(answer, 0, answer.length);
        environment.out().flush();
        return Optional.empty();
    }
}
