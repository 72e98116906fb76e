package sextant.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
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
                .addSubcommand(new ExplainCommand(environment))
                .addSubcommand(new WhatIfCommand(environment))
                .addSubcommand(new CompareCommand(environment))
                .addSubcommand(new VerifyCommand(environment))
                .addSubcommand(new ImportCommand(environment))
                .addSubcommand(new AskCommand(environment))
                .addSubcommand(new SchemaCommand(environment))
                .addSubcommand(new CatalogueCommand(environment))
                .addSubcommand(
                        new CommandLine(new RulesCommand(environment)).addSubcommand(new CoverageCommand(environment)))
                .setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, LocalDate::parse)
                .setParameterExceptionHandler((e, arguments) -> new Misuse(environment, arguments).refuse(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(environment, command, e));
        line.setResourceBundle(new HelpTexts(() -> environment.words(Misuse.language(args))));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                environment.style().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return line.execute(args);
    }

    private static int failed(Environment environment, CommandLine command, Exception e) {
        if (e instanceof RulebookRefused refused) {
            RulebookOption used = new RulebookOption();
            used.rules = command.getParseResult().matchedOptionValue("--rules", null);
            used.printRulebookProblems(refused.problems(), environment);
            return ExitCode.RULEBOOK_REFUSED;
        }
        Map<String, String> bug = Map.of("command", command.getCommandName(), "what", e.toString());
        environment.err().println(environment.words(null).text("cli.said.bug", bug));
        if (environment.wantsStackTraces()) {
            e.printStackTrace(environment.err());
        }
        return ExitCode.BUG;
    }
}
