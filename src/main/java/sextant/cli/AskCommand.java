package sextant.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sextant.Sextant;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.Profile;
import sextant.questionnaire.Answers;
import sextant.questionnaire.AnswersFile;
import sextant.questionnaire.Session;

/** {@code sextant ask}: questions, answers, and the advice that follows. */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Mixin
    private final AskFiles files = new AskFiles();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--plain")
    private boolean plain;

    AskCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Sextant sextant = rulebook.open(environment)) {
            Checked<AskStart> start = session().then(session -> start(sextant, session));
            if (start.value().isEmpty()) {
                return rulebook.refuse(start.problems(), sextant, environment);
            }
            return files.answers == null
                    ? new AskSitting(environment, rulebook, files, plain)
                            .sit(sextant, start.value().get())
                    : take(sextant, start.value().get());
        }
    }

    /** The session to go on with; empty for a new one. */
    private Checked<Optional<Session>> session() {
        if (files.resume == null) {
            return Checked.of(Optional.empty(), List.of());
        }
        return InputFile.read(files.resume.toString(), rulebook.language, environment)
                .then(file -> Session.read(file.name(), file.text()))
                .then(session -> Checked.of(Optional.of(session), List.of()));
    }

    private Checked<AskStart> start(Sextant sextant, Optional<Session> session) {
        if (rulebook.language == null) {
            session.ifPresent(one -> rulebook.language = one.language());
        }
        Checked<AskStart> anew = rulebook.texts(sextant, environment)
                .then(texts -> Checked.of(AskStart.anew(sextant, texts, environment, asOf), List.of()));
        Checked<AskStart> resumed = anew.then(start -> Checked.of(
                session.map(one -> start.with(one, sextant, files.session())).orElse(start), List.of()));
        return resumed.then(start -> prefilled(sextant, start));
    }

    private Checked<AskStart> prefilled(Sextant sextant, AskStart start) {
        if (files.from == null) {
            return Checked.of(start, List.of());
        }
        Checked<Profile> profile =
                InputFile.document(files.from, rulebook.language, environment).then(sextant::read);
        return profile.then(found -> Checked.of(start.with(found, sextant.questionnaire()), List.of()));
    }

    /** Answers without asking. */
    private int take(Sextant sextant, AskStart start) {
        AskEnd end = new AskEnd(environment, sextant, start.parts().texts(), start.asOf());
        Checked<Answers> taken = InputFile.document(String.valueOf(files.answers), rulebook.language, environment)
                .then(document -> AnswersFile.take(
                        sextant.questionnaire(),
                        start.parts().reader(),
                        start.parts().commands(),
                        start.answers(),
                        document));
        List<Problem> problems = new ArrayList<>(taken.problems());
        inTheWay().ifPresent(problems::add);
        if (problems.stream().anyMatch(Problem::isError)) {
            return rulebook.refuse(problems, sextant, environment);
        }
        Answers answers = taken.value().orElseThrow();
        problems.addAll(write(end, answers));
        start.said().forEach(environment.err()::println);
        int code = rulebook.refuse(problems, sextant, environment);
        end.printAdvice(answers);
        return problems.stream().anyMatch(Problem::isError) ? code : ExitCode.OK;
    }

    /** A profile is replaced only when somebody says so. */
    private Optional<Problem> inTheWay() {
        return files.inTheWay()
                .filter(unused -> files.output != null)
                .map(file -> Problem.error("output-exists", Place.of("--output"), Map.of("value", file.toString())));
    }

    /** Writes the files that were asked for. */
    private List<Problem> write(AskEnd end, Answers answers) {
        List<Problem> problems = new ArrayList<>();
        if (files.output != null) {
            end.writeProfile(files.output, answers).ifPresent(problems::add);
        }
        if (files.session != null || files.resume != null) {
            end.writeSession(files.session(), answers).ifPresent(problems::add);
        }
        return problems;
    }
}
