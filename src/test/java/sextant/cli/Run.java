package sextant.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * What came of a run of the command line.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained about
 */
public record Run(int code, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /** Runs a command in the project's folder, with nothing on standard input. */
    public static Run of(String... args) {
        return with(Map.of(), "", args);
    }

    /** Runs a command with a text on standard input. */
    public static Run reading(String input, String... args) {
        return with(Map.of(), input, args);
    }

    /** Runs a command with bytes on standard input, whatever they mean. */
    public static Run reading(byte[] input, String... args) {
        return with(Map.of(), input, args);
    }

    /** Runs a command with environment variables and a text on standard input. */
    public static Run with(Map<String, String> variables, String input, String... args) {
        return with(variables, input.getBytes(StandardCharsets.UTF_8), args);
    }

    private static Run with(Map<String, String> variables, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> all = new HashMap<>(variables);
        all.putIfAbsent("SEXTANT_CACHE", Path.of("target", "test-cache").toString());
        Environment environment = new Environment(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all,
                CLOCK);
        int code = Main.run(environment, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
