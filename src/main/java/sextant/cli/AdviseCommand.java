package sextant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sextant.Sextant;
import sextant.advice.Advice;
import sextant.advice.Severity;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.report.Report;
import sextant.report.ReportFormat;
import sextant.text.ProblemWords;
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
    private String file = "-";

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--why")
    private boolean why;

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
            Checked<Document> document = format.then(unused -> read()).then(text -> DocumentReader.read(name(), text));
            Checked<Advice> advice = document.then(read -> sextant.advise(read, asOf));
            return advice.value().isEmpty()
                    ? refuse(advice.problems(), sextant)
                    : answer(
                            sextant,
                            new Report(
                                    advice.value().get(),
                                    texts.value().orElseThrow(),
                                    sextant.rulebook().catalogue(),
                                    organisation(document.value().orElseThrow())),
                            format.value().orElseThrow());
        }
    }

    private static @Nullable String organisation(Document document) {
        return document.tree().path("organisation").path("name").asStringOpt().orElse(null);
    }

    private String name() {
        return file.equals("-") ? environment.words(rulebook.language).text("cli.said.standard-input") : file;
    }

    private Checked<String> read() {
        try {
            if (file.equals("-")) {
                return Checked.of(new String(environment.in().readAllBytes(), StandardCharsets.UTF_8), List.of());
            }
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                return Checked.refused(Problem.error("no-file", Place.of(file), Map.of("value", file))
                        .suggesting(file, FileNames.beside(path)));
            }
            return Checked.of(Files.readString(path), List.of());
        } catch (java.nio.charset.CharacterCodingException e) {
            return Checked.refused(Problem.error("not-readable", Place.of(file), Map.of("what", "not-utf-8")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Texts texts = rulebook.textsOrBase(sextant, environment);
        ProblemWords words = new ProblemWords(texts);
        problems.forEach(problem -> environment.err().println(words.words(problem)));
        return ExitCode.INPUT_REFUSED;
    }
}
