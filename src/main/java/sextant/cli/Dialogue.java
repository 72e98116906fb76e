package sextant.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import sextant.text.Texts;

/** Asks plain numbered questions: on standard error, so that the answer of a command can be piped on. */
final class Dialogue {

    private final BufferedReader in;
    private final PrintStream out;
    private final Texts words;
    private final boolean asks;

    Dialogue(Environment environment, Texts words) {
        this.in = new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
        this.out = environment.err();
        this.words = words;
        this.asks = environment.canAsk();
    }

    /**
     * Lets the user choose.
     *
     * @param question what is asked
     * @param answers the possible answers
     * @param label how an answer is shown
     * @return the answer; empty when nobody is there to give one
     */
    Optional<String> choose(String question, List<String> answers, UnaryOperator<String> label) {
        if (!asks || answers.isEmpty()) {
            return Optional.empty();
        }
        out.println(question);
        IntStream.range(0, answers.size())
                .forEach(i -> out.println("  " + (i + 1) + "  " + label.apply(answers.get(i))));
        return answer(answers);
    }

    /** Asks until a number of the list comes, or nothing more. */
    private Optional<String> answer(List<String> answers) {
        while (true) {
            out.print(words.text("cli.said.import.ask", Map.of("count", answers.size())));
            out.flush();
            Optional<String> line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            String number = line.get().strip();
            if (number.matches("\\d{1,4}")
                    && Integer.parseInt(number) >= 1
                    && Integer.parseInt(number) <= answers.size()) {
                return Optional.of(answers.get(Integer.parseInt(number) - 1));
            }
        }
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
