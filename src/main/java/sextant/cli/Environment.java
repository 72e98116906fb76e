package sextant.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.report.Style;
import sextant.text.BundledTexts;
import sextant.text.Texts;

/**
 * What surrounds a run of the command line.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param variables the environment's variables; the launcher adds what it knows of the terminal
 * @param clock what says which day is today
 */
record Environment(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables, Clock clock) {

    private static final int USUAL_WIDTH = 100;

    /** How text may look: colours on a terminal, unless NO_COLOR is set to anything. */
    Style style() {
        boolean dumb = "dumb".equals(variables.get("TERM"));
        boolean colour = isTerminal() && !dumb && variable("NO_COLOR").isEmpty();
        return new Style(colour, width(), false);
    }

    /** Whether standard output is a terminal: the launcher knows. */
    boolean isTerminal() {
        return "1".equals(variables.get("SEXTANT_TERMINAL"));
    }

    /** Whether somebody can be asked: standard input is a terminal, which the launcher knows. */
    boolean canAsk() {
        return "1".equals(variables.get("SEXTANT_ASKS"));
    }

    /** Whether somebody sits at a terminal on which one can draw. */
    boolean isConversational() {
        return isTerminal() && canAsk() && !"dumb".equals(variables.getOrDefault("TERM", "dumb"));
    }

    private int width() {
        String columns = variables.getOrDefault("SEXTANT_COLUMNS", "");
        return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** The language that the user's locale asks for. */
    String language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> variable(name).stream())
                .findFirst()
                .map(locale -> locale.split("\\.", -1)[0].replace('_', '-'))
                .filter(locale -> !locale.equals("C") && !locale.equals("POSIX"))
                .orElse("en");
    }

    /**
     * The program's own words, for help and problems.
     *
     * @param language the language asked for; null for that of the locale
     */
    Texts words(@Nullable String language) {
        return BundledTexts.of(language == null ? language() : language);
    }

    /** The rulebook to use when none is named. */
    Path rulebook() {
        return variable("SEXTANT_RULES")
                .map(Path::of)
                .orElseGet(() ->
                        Path.of(variables.getOrDefault("SEXTANT_HOME", ".")).resolve("rules"));
    }

    /** The folder for compiled rules; empty when there is no place for it. */
    Optional<Path> cache() {
        return variable("SEXTANT_CACHE")
                .map(Path::of)
                .or(() -> variable("XDG_CACHE_HOME").map(folder -> Path.of(folder, "sextant")))
                .or(() -> variable("HOME").map(folder -> Path.of(folder, ".cache", "sextant")));
    }

    boolean wantsStackTraces() {
        return variable("SEXTANT_DEBUG").isPresent();
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }
}
