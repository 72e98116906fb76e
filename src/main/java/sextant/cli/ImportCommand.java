package sextant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sextant.Sextant;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.intake.FileChoices;
import sextant.intake.Policy;
import sextant.text.ProblemWords;
import sextant.text.Texts;
import tools.jackson.databind.node.ObjectNode;

/** {@code sextant import}: numbers out of exports, into a profile. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Mixin
    private final ImportOptions options = new ImportOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--into", paramLabel = "PROFILE", required = true)
    private Path into = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    ImportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Sextant sextant = rulebook.open(environment)) {
            ProfileFile profile = new ProfileFile(into, sextant);
            Checked<List<Problem>> done = rulebook.texts(sextant, environment)
                    .then(texts -> options.choices(sextant.rulebook())
                            .then(choices -> options.policy()
                                    .then(policy -> profile.read()
                                            .then(tree -> run(sextant, texts, choices, policy, profile, tree)))));
            return done.problems().isEmpty() ? ExitCode.OK : refuse(done.problems(), sextant);
        }
    }

    private Checked<List<Problem>> run(
            Sextant sextant, Texts texts, FileChoices choices, Policy policy, ProfileFile profile, ObjectNode tree) {
        ImportWords words = new ImportWords(texts);
        ImportSession session =
                new ImportSession(sextant.rulebook(), into.toString(), new Dialogue(environment, texts), words, policy);
        return exports()
                .then(exports -> session.run(exports, choices, options.columnNames(), tree))
                .then(result -> finish(result, session, profile, words));
    }

    private Checked<List<Problem>> finish(
            ObjectNode result, ImportSession session, ProfileFile profile, ImportWords words) {
        List<Problem> problems = dryRun ? profile.problems(result) : profile.write(result);
        if (problems.isEmpty()) {
            session.lines().forEach(environment.out()::println);
            environment.out().println(words.summary(into.toString(), session.changes(), dryRun));
            environment.out().flush();
        }
        return Checked.of(List.of(), problems);
    }

    private Checked<List<ExportFile>> exports() {
        List<ExportFile> exports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                exports.add(new ExportFile(file.toString(), bytes(file)));
            } else {
                problems.add(Problem.error("no-file", Place.of(file.toString()), Map.of("value", file.toString()))
                        .suggesting(file.toString(), FileNames.beside(file)));
            }
        }
        return Checked.of(exports, problems);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int refuse(List<Problem> problems, Sextant sextant) {
        ProblemWords words = new ProblemWords(rulebook.textsOrBase(sextant, environment));
        problems.forEach(problem -> environment.err().println(words.words(problem)));
        return ExitCode.INPUT_REFUSED;
    }
}
