package sextant.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sextant.Inquiry;
import sextant.Sextant;
import sextant.advice.Severity;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.Problem;
import sextant.report.Report;
import sextant.report.ReportFormat;
import sextant.report.view.Sturdy;
import sextant.text.Texts;

/** {@code sextant advise}: a profile in, advice out. */
@Command(name = "advise")
final class AdviseCommand implements Callable<Integer> {

    /** How severe a warning must be to fail; named as users write it. */
    enum FailOn {
        info,
        warning,
        critical;

        boolean isReachedBy(Severity severity) {
            return severity.compareTo(Severity.valueOf(name().toUpperCase(Locale.ROOT))) >= 0;
        }
    }

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = InputFile.STANDARD_INPUT;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--why")
    private boolean why;

    @Option(names = "--no-sturdiness")
    private boolean withoutSturdiness;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--fail-on", paramLabel = "SEVERITY")
    private @Nullable FailOn failOn;

    AdviseCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Sextant sextant = rulebook.open(environment)) {
            Checked<Texts> texts = rulebook.texts(sextant, environment);
            Checked<ReportFormat> format = texts.then(unused -> output.format(environment));
            Checked<Document> document =
                    format.then(unused -> InputFile.document(file, rulebook.language, environment));
            Checked<Inquiry> inquiry = document.then(read -> sextant.inquire(read, asOf));
            return inquiry.value().isEmpty()
                    ? refuse(inquiry.problems(), sextant)
                    : answer(
                            sextant,
                            new Report(
                                    inquiry.value().get().advice(),
                                    texts.value().orElseThrow(),
                                    sextant.rulebook().catalogue(),
                                    organisation(document.value().orElseThrow()),
                                    sturdy(inquiry.value().get(), format.value().orElseThrow(), sextant)),
                            format.value().orElseThrow());
        }
    }

    private Sturdy sturdy(Inquiry inquiry, ReportFormat format, Sextant sextant) {
        return withoutSturdiness || !format.tellsSturdiness()
                ? Sturdy.UNTRIED
                : Sturdy.of(inquiry.sweep(), sextant.rulebook().questionnaire());
    }

    private static @Nullable String organisation(Document document) {
        return document.tree().path("organisation").path("name").asStringOpt().orElse(null);
    }

    private int answer(Sextant sextant, Report report, ReportFormat format) {
        byte[] bytes = report.in(format, output.style(environment).withWhy(why));
        Optional<Problem> problem = output.write(bytes, environment);
        if (problem.isPresent()) {
            return refuse(List.of(problem.get()), sextant);
        }
        boolean fails = failOn != null
                && report.advice().warnings().stream().anyMatch(warning -> failOn.isReachedBy(warning.severity()));
        return fails ? ExitCode.WARNINGS : ExitCode.OK;
    }

    private int refuse(List<Problem> problems, Sextant sextant) {
        return rulebook.refuse(problems, sextant, environment);
    }
}
