package sextant.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import sextant.rulebook.RulebookRefused;

/** The entry point of the command line. */
public final class Main {

    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Clock clock = Clock.system(ZoneId.systemDefault());
        int code = run(new Environment(System.in, out, err, System.getenv(), clock), args);
        out.flush();
        System.exit(code);
    }

    /** Runs a command in an environment; gives the exit code. */
    static int run(Environment environment, String... args) {
        CommandLine line = new CommandLine(new SextantCommand())
                .addSubcommand(new AdviseCommand(environment))
                .addSubcommand(new SchemaCommand(environment))
                .addSubcommand(new CatalogueCommand(environment))
                .addSubcommand(new RulesCommand(environment))
                .setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setParameterExceptionHandler((e, arguments) -> misused(environment, e))
                .setExecutionExceptionHandler((e, command, result) -> failed(environment, command, e));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                environment.style().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return line.execute(args);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "'" + text + "' is not a date: expected year-month-day, such as 2026-03-31");
        }
    }

    private static int misused(Environment environment, CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        environment.err().println(e.getMessage());
        boolean suggested = CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        String name = command.getCommandSpec().qualifiedName();
        if (!suggested) {
            environment.err().println("Try '" + name + " --help'.");
        }
        return ExitCode.INPUT_REFUSED;
    }

    private static int failed(Environment environment, CommandLine command, Exception e) {
        if (e instanceof RulebookRefused refused) {
            RulebookOption used = new RulebookOption();
            used.rules = command.getParseResult().matchedOptionValue("--rules", null);
            used.printRulebookProblems(refused.problems(), environment);
            return ExitCode.RULEBOOK_REFUSED;
        }
        environment.err().println(command.getCommandName() + ": this is a bug of Sextant’s: " + e);
        environment.err().println("Please report it; SEXTANT_DEBUG=1 shows where it happened.");
        if (environment.wantsStackTraces()) {
            e.printStackTrace(environment.err());
        }
        return ExitCode.BUG;
    }
}
