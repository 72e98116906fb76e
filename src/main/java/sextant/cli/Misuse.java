package sextant.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.text.ProblemWords;
import sextant.text.Texts;

/** Says what is wrong with a command line, in the user's language. */
final class Misuse {

    private static final String LANG = "--lang";

    private final Environment environment;
    private final Texts texts;

    Misuse(Environment environment, String[] arguments) {
        this.environment = environment;
        this.texts = environment.words(language(arguments));
    }

    /** The language that a command line asks for, read before it is understood; null when it asks for none. */
    static @Nullable String language(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANG + "=")) {
                return arguments[i].substring(LANG.length() + 1);
            }
            if (arguments[i].equals(LANG) && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
        }
        return null;
    }

    /** Prints what is wrong, and where help is; gives the exit code. */
    int refuse(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        Problem problem = problem(e, command, Place.of(name));
        environment.err().println(new ProblemWords(texts).words(problem));
        if (problem.suggestions().isEmpty()) {
            environment.err().println(texts.text("cli.said.try", Map.of("command", name)));
        }
        return ExitCode.INPUT_REFUSED;
    }

    private static Problem problem(ParameterException e, CommandLine command, Place place) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            return Problem.error("cli-unknown", place, Map.of("value", given)).suggesting(given, known(given, command));
        }
        if (e instanceof MissingParameterException missing) {
            return Problem.error("cli-missing", place, Map.of("value", labels(missing.getMissing())));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return Problem.error("cli-twice", place, Map.of("value", label(twice.getOverwritten())));
        }
        ArgSpec argument = e.getArgSpec();
        return argument == null || e.getValue() == null
                ? other(e, command, place)
                : value(argument, e.getValue(), place);
    }

    private static List<String> known(String given, CommandLine command) {
        return given.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet().stream()
                        .sorted()
                        .toList()
                : List.copyOf(command.getSubcommands().keySet());
    }

    private static Problem other(ParameterException e, CommandLine command, Place place) {
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        return commands.isEmpty()
                ? Problem.error("cli-misused", place, Map.of("what", String.valueOf(e.getMessage())))
                : Problem.error("cli-command-missing", place, Map.of("allowed", String.join(", ", commands)));
    }

    private static Problem value(ArgSpec argument, String value, Place place) {
        Place at = new Place(place.document(), 0, label(argument));
        if (argument.type() == LocalDate.class) {
            return Problem.error("not-a-date", at, Map.of("value", value));
        }
        List<String> allowed = Arrays.stream(argument.type().getEnumConstants())
                .map(Object::toString)
                .toList();
        Map<String, Object> arguments = Map.of("value", value, "allowed", String.join(", ", allowed));
        return Problem.error("unknown-value", at, arguments).suggesting(value, allowed);
    }

    private static String labels(List<ArgSpec> arguments) {
        return String.join(", ", arguments.stream().map(Misuse::label).toList());
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
