package sextant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sextant.Sextant;
import sextant.engine.Trace;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.Json;
import sextant.input.Problem;
import sextant.text.ProblemWords;
import sextant.text.Texts;
import sextant.workbench.Coverage;
import sextant.workbench.ThresholdSides;

/** {@code sextant rules coverage}: what of the rulebook never has a say in the advice on some profiles. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Option(names = "--sides")
    private boolean sides;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "path")
    private List<Path> paths = List.of();

    CoverageCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Sextant sextant = rulebook.open(environment)) {
            List<Problem> problems = new ArrayList<>();
            List<Document> profiles = profiles(problems);
            List<Trace> traces = new ArrayList<>();
            for (Document profile : profiles) {
                Checked<Trace> trace = sextant.trace(profile);
                problems.addAll(trace.problems());
                trace.value().ifPresent(traces::add);
            }
            return problems.isEmpty() ? tell(sextant, profiles, traces) : refuse(problems);
        }
    }

    private List<Document> profiles(List<Problem> problems) {
        List<Document> profiles = new ArrayList<>();
        for (Path file : paths.stream().flatMap(CoverageCommand::files).toList()) {
            Checked<Document> document = InputFile.document(file.toString(), rulebook.language, environment);
            problems.addAll(document.problems());
            document.value().ifPresent(profiles::add);
        }
        return profiles;
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|yaml|yml)")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int tell(Sextant sextant, List<Document> profiles, List<Trace> traces) {
        Texts texts = environment.words(rulebook.language);
        Coverage coverage = new Coverage(sextant).add(traces);
        coverage.silentRules().forEach(rule -> line(texts, "rule", rule.file() + ":" + rule.line(), rule.id()));
        coverage.silentRows().forEach(row -> line(texts, "row", row.table() + ":" + row.line(), ""));
        if (sides) {
            new ThresholdSides(sextant)
                    .unseen(profiles)
                    .forEach(side -> line(texts, Json.name(side.where()), side.threshold(), ""));
        }
        Map<String, Integer> counts = Map.of(
                "profiles", profiles.size(),
                "rules", coverage.countRules(),
                "rows", coverage.countRows(),
                "silentRules", coverage.silentRules().size(),
                "silentRows", coverage.silentRows().size());
        environment.out().println(texts.text("cli.said.covered", counts));
        return ExitCode.OK;
    }

    private void line(Texts texts, String what, String place, String id) {
        String word = texts.text("cli.said.never." + what);
        environment.out().println((word + "  " + place + "  " + id).stripTrailing());
    }

    private int refuse(List<Problem> problems) {
        ProblemWords words = new ProblemWords(environment.words(rulebook.language));
        problems.forEach(problem -> environment.err().println(words.words(problem)));
        return ExitCode.INPUT_REFUSED;
    }
}
