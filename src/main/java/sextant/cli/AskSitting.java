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
import sextant.input.Checked;
import sextant.input.Problem;
import sextant.questionnaire.Answers;
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

    /** Asks; gives the exit code. */
    int sit(Sextant sextant, AskStart begin) {
        Checked<Left> left;
        AskStart start = begin;
        try (Asking asking = open(sextant, begin)) {
            asking.tell(begin.said());
            Optional<Path> taken = taken();
            Optional<Checked<Session>> older = taken.map(this::read);
            if (older.filter(one -> one.value().isPresent()).isPresent() && goesOn(asking, begin, taken.get())) {
                start = begin.with(older.get().value().orElseThrow(), sextant, taken.get());
                left = ask(sextant, start, asking, taken.get());
            } else {
                left = ask(sextant, start, asking, taken.map(AskFiles::free).orElseGet(files::session));
            }
        }
        return left.value().isPresent()
                ? end(sextant, start, left.value().get())
                : rulebook.refuse(left.problems(), sextant, environment);
    }

    private Asking open(Sextant sextant, AskStart start) {
        LocalDate day = start.asOf() == null ? start.parts().today() : start.asOf();
        SteadinessSearch search = sextant.steadiness(day);
        if (environment.isConversational() && !plain) {
            try {
                return Asking.drawn(start.parts(), environment.style().colour(), search::of);
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
                search::of);
    }

    /** A file where the session would go, if nobody said to go on with it. */
    private Optional<Path> taken() {
        return Optional.of(files.session()).filter(file -> files.resume == null && Files.exists(file));
    }

    private Checked<Session> read(Path file) {
        return InputFile.read(file.toString(), rulebook.language, environment)
                .then(found -> Session.read(found.name(), found.text()));
    }

    private static boolean goesOn(Asking asking, AskStart start, Path file) {
        Texts texts = start.parts().texts();
        String title = texts.text("ask.unfinished.title", Map.of("file", file.toString()));
        OptionalInt picked = asking.pick(title, texts.text("ask.unfinished.go-on"), texts.text("ask.unfinished.anew"));
        return picked.orElse(0) == 0;
    }

    private Checked<Left> ask(Sextant sextant, AskStart start, Asking asking, Path session) {
        AskEnd end = new AskEnd(environment, sextant, start.parts().texts(), start.asOf());
        Optional<Problem> problem = end.writeSession(session, start.answers());
        if (problem.isPresent()) {
            return Checked.refused(problem.get());
        }
        Optional<Answers> answers = asking.ask(
                start.parts(), sextant.questionnaire(), start.answers(), some -> end.writeSession(session, some));
        Optional<Path> profile =
                answers.flatMap(unused -> profile(asking, start.parts().texts()));
        return Checked.of(new Left(session, answers, profile), List.of());
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
