package sextant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import sextant.Sextant;
import sextant.cli.ask.Asking;
import sextant.cli.ask.Foresight;
import sextant.input.Checked;
import sextant.input.Problem;
import sextant.questionnaire.Answers;
import sextant.questionnaire.NeedlessSearch;
import sextant.questionnaire.Session;
import sextant.questionnaire.SteadinessSearch;
import sextant.text.Texts;

/** Somebody sits at the keyboard: asks, keeps every answer, and tells how to go on. */
final class AskSitting {

    private final Environment environment;
    private final RulebookOption rulebook;
    private final AskFiles files;
    private final boolean plain;

    AskSitting(Environment environment, RulebookOption rulebook, AskFiles files, boolean plain) {
        this.environment = environment;
        this.rulebook = rulebook;
        this.files = files;
        this.plain = plain;
    }

    /** What the user leaves with. */
    private record Left(Path session, Optional<Answers> answers, Optional<Path> profile) {}

    /** Where a session begins, and the file that keeps it. */
    private record Begin(AskStart start, Path session) {}

    /** Asks; gives the exit code. */
    int sit(Sextant sextant, AskStart start) {
        Optional<Checked<Session>> older = older();
        List<Problem> foreign = older.map(Checked::problems).orElse(List.of());
        if (files.session != null && !foreign.isEmpty()) {
            return rulebook.refuse(foreign, sextant, environment);
        }
        Begin begin;
        Checked<Left> left;
        try (Asking asking = open(sextant, start)) {
            Optional<Begin> chosen = begin(sextant, start, older, asking);
            begin = chosen.orElseGet(() -> new Begin(start, files.session()));
            left = chosen.isPresent()
                    ? ask(sextant, begin, asking)
                    : Checked.of(new Left(files.session(), Optional.empty(), Optional.empty()), List.of());
        }
        return left.value().isPresent()
                ? end(sextant, begin.start(), left.value().get())
                : rulebook.refuse(left.problems(), sextant, environment);
    }

    /** The session in the file where the new one would go, if nobody said to go on with it; or why it is none. */
    private Optional<Checked<Session>> older() {
        Path file = files.session();
        return files.resume == null && Files.exists(file)
                ? Optional.of(InputFile.read(file.toString(), rulebook.language, environment)
                        .then(found -> Session.read(found.name(), found.text())))
                : Optional.empty();
    }

    /** Goes on with an older session or leaves it alone, as the user likes; empty to stop. */
    private Optional<Begin> begin(Sextant sextant, AskStart start, Optional<Checked<Session>> older, Asking asking) {
        if (older.isEmpty()) {
            return Optional.of(new Begin(start, files.session()));
        }
        Begin anew = new Begin(start, AskFiles.free(files.session()));
        Optional<Session> session = older.get().value();
        if (session.isEmpty()) {
            return Optional.of(anew);
        }
        OptionalInt picked = goesOn(asking, start.parts().texts());
        return picked.stream()
                .mapToObj(index -> index == 0
                        ? new Begin(start.with(session.get(), sextant, files.session()), files.session())
                        : anew)
                .findFirst();
    }

    private OptionalInt goesOn(Asking asking, Texts texts) {
        String title = texts.text(
                "ask.unfinished.title", Map.of("file", files.session().toString()));
        return asking.pick(title, texts.text("ask.unfinished.go-on"), texts.text("ask.unfinished.anew"));
    }

    private Asking open(Sextant sextant, AskStart start) {
        LocalDate day = start.asOf() == null ? start.parts().today() : start.asOf();
        SteadinessSearch search = sextant.steadiness(day);
        NeedlessSearch needless = sextant.needless(day);
        if (environment.isConversational() && !plain) {
            try {
                return Asking.drawn(
                        start.parts(), environment.style().colour(), new Foresight(search::of, needless::of));
            } catch (IOException | IllegalStateException e) {
                // a terminal that is none after all: lines will do
            }
        }
        return Asking.plain(
                environment.in(),
                environment.out(),
                start.parts().texts(),
                environment.style().width(),
                !environment.canAsk(),
                new Foresight(search::of, needless::of));
    }

    private Checked<Left> ask(Sextant sextant, Begin begin, Asking asking) {
        AskStart start = begin.start();
        AskEnd end = new AskEnd(environment, sextant, start.parts().texts(), start.asOf());
        Optional<Problem> problem = end.writeSession(begin.session(), start.answers());
        if (problem.isPresent()) {
            return Checked.refused(problem.get());
        }
        asking.tell(start.said());
        Optional<Answers> answers = asking.ask(
                start.parts(),
                sextant.questionnaire(),
                start.answers(),
                some -> end.writeSession(begin.session(), some));
        Optional<Path> profile =
                answers.flatMap(unused -> profile(asking, start.parts().texts()));
        return Checked.of(new Left(begin.session(), answers, profile), List.of());
    }

    /** Where the profile goes: another file gives way only when the user says so. Empty to stop. */
    private Optional<Path> profile(Asking asking, Texts texts) {
        Optional<Path> inTheWay = files.inTheWay();
        if (inTheWay.isEmpty()) {
            return Optional.of(files.profile());
        }
        Path free = AskFiles.free(inTheWay.get());
        OptionalInt picked = asking.pick(
                texts.text("ask.exists.title", Map.of("file", inTheWay.get().toString())),
                texts.text("ask.exists.beside", Map.of("file", free.toString())),
                texts.text("ask.exists.replace"));
        return picked.stream()
                .mapToObj(index -> index == 0 ? free : inTheWay.get())
                .findFirst();
    }

    private int end(Sextant sextant, AskStart start, Left left) {
        Texts texts = start.parts().texts();
        AskEnd end = new AskEnd(environment, sextant, texts, start.asOf());
        if (left.answers().isEmpty() || left.profile().isEmpty()) {
            environment
                    .out()
                    .println(texts.text(
                            "ask.stopped", Map.of("file", left.session().toString())));
            environment.out().println("  " + resume(left.session()));
            return ExitCode.OK;
        }
        Path profile = left.profile().get();
        Optional<Problem> problem = end.writeProfile(profile, left.answers().get());
        end.printAdvice(left.answers().get());
        environment.out().println();
        environment.out().println(texts.text("ask.report", Map.of()));
        environment.out().println("  " + report(profile));
        environment.out().println(texts.text("ask.again", Map.of()));
        environment.out().println("  " + resume(left.session()));
        if (problem.isPresent()) {
            return rulebook.refuse(List.of(problem.get()), sextant, environment);
        }
        environment.out().println(texts.text("ask.saved", Map.of("file", profile.toString())));
        return ExitCode.OK;
    }

    private String report(Path profile) {
        List<String> command =
                new ArrayList<>(List.of("sextant", "advise", quoted(profile.toString()), "--output", "advice.html"));
        addShared(command, true);
        return String.join(" ", command);
    }

    private String resume(Path session) {
        List<String> command = new ArrayList<>(List.of("sextant", "ask", "--resume", quoted(session.toString())));
        if (files.output != null) {
            command.addAll(List.of("-o", quoted(files.output.toString())));
        }
        if (plain) {
            command.add("--plain");
        }
        addShared(command, false);
        return String.join(" ", command);
    }

    /** A session knows its language. */
    private void addShared(List<String> command, boolean withLanguage) {
        if (rulebook.rules != null) {
            command.addAll(List.of("--rules", quoted(rulebook.rules.toString())));
        }
        if (withLanguage && rulebook.language != null) {
            command.addAll(List.of("--lang", rulebook.language));
        }
    }

    /** A word of a command line, as a shell takes it. */
    private static String quoted(String word) {
        return word.matches("[\\w./@%+=:,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
