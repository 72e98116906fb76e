package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the command line in a process of its own, on a pseudo-terminal that {@code script} of util-linux makes. */
final class PseudoTerminal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final StringBuilder shown = new StringBuilder();
    private int seen;

    private PseudoTerminal(Process process) {
        this.process = process;
        Thread reading = new Thread(this::read, "terminal");
        reading.setDaemon(true);
        reading.start();
    }

    /** Starts a command on a terminal of some columns. */
    static PseudoTerminal run(int columns, Map<String, String> variables, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = Stream.concat(
                        Stream.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "sextant.cli.Main"),
                        Stream.of(arguments))
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        ProcessBuilder builder = new ProcessBuilder(
                List.of("script", "-qfec", "stty rows 30 cols " + columns + "; exec " + command, "/dev/null"));
        builder.redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "TERM", "xterm",
                        "SEXTANT_TERMINAL", "1",
                        "SEXTANT_ASKS", "1",
                        "SEXTANT_COLUMNS", String.valueOf(columns),
                        "SEXTANT_CACHE",
                                Path.of("target", "test-cache").toAbsolutePath().toString()));
        builder.environment().putAll(variables);
        return new PseudoTerminal(builder.start());
    }

    private void read() {
        try (Reader reader = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
                add((char) sign);
            }
        } catch (IOException e) {
            // the process has ended
        }
    }

    private synchronized void add(char sign) {
        shown.append(sign);
    }

    /** What was shown since the last text that was waited for, without colours and movements. */
    private synchronized String news() {
        return shown.substring(seen).replaceAll("\u001b\\[[0-9;?]*[A-Za-z]|[\u2068\u2069]", "");
    }

    /** Everything that was shown. */
    synchronized String all() {
        return shown.toString();
    }

    /** Waits until a text is shown. */
    PseudoTerminal await(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean found = finds(text);
        while (!found && System.nanoTime() < end) {
            boolean alive = process.isAlive();
            sleep();
            found = finds(text);
            if (!alive) {
                break;
            }
        }
        assertThat(found).as("“%s” in “%s”", text, news()).isTrue();
        return this;
    }

    /** What is found is no news any more. */
    private synchronized boolean finds(String text) {
        boolean found = news().contains(text);
        if (found) {
            seen = shown.length();
        }
        return found;
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Presses keys. */
    PseudoTerminal type(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the program: it gets no chance to do anything more. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    /** Waits for the end; gives the exit code. */
    int code() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
