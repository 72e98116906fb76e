package sextant.cli.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import sextant.questionnaire.Command;
import sextant.questionnaire.CommandWords;
import sextant.report.DisplayWidth;
import sextant.text.Texts;

/** Lines and nothing else: for a pipe, a plain terminal, a screen reader. */
final class PlainFace implements Face {

    private static final String PROMPT = "> ";

    private final BufferedReader in;
    private final PrintStream out;
    private final Texts texts;
    private final int width;
    private final boolean echoes;
    private String head = "";

    /**
     * Prepares to ask.
     *
     * @param echoes whether what is typed is to be printed: a terminal does that by itself
     */
    PlainFace(InputStream in, PrintStream out, Texts texts, int width, boolean echoes) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.texts = texts;
        this.width = width;
        this.echoes = echoes;
        tell(List.of(texts.text("ask.intro")));
    }

    @Override
    public Input ask(Card card) {
        if (card.notices().isEmpty()) {
            printQuestion(card);
        } else {
            card.notices().forEach(notice -> print(notice.mark(), notice.text()));
        }
        if (card.listed()) {
            printOptions(card);
        }
        return read().<Input>map(Input.Typed::new).orElseGet(() -> new Input.Does(Command.QUIT));
    }

    private void printQuestion(Card card) {
        out.println();
        if (!card.head().equals(head)) {
            head = card.head();
            out.println(head);
        }
        print("", card.ask());
        print("  ", card.help());
        if (card.showsOptions() && !card.listed()) {
            printOptions(card);
        }
        print("  ", card.hint());
        card.current().ifPresent(answer -> print("  ", texts.text("ask.current", Map.of("answer", answer))));
    }

    private void printOptions(Card card) {
        int columns = String.valueOf(card.options().size()).length();
        for (int i = 0; i < card.options().size(); i++) {
            String number = String.valueOf(i + 1);
            String label = " ".repeat(2 + columns - number.length()) + number + "  ";
            print(label, texts.isolated(card.options().get(i).label()));
        }
    }

    /** Prints a paragraph; its further lines begin under its first one. */
    private void print(String start, String text) {
        String before = start;
        for (String line : DisplayWidth.lines(text, width - DisplayWidth.of(start))) {
            out.println((before + line).stripTrailing());
            before = " ".repeat(DisplayWidth.of(start));
        }
    }

    /** The next line; empty at the end of the input. */
    private Optional<String> read() {
        out.print(PROMPT);
        out.flush();
        try {
            Optional<String> line = Optional.ofNullable(in.readLine());
            if (echoes || line.isEmpty()) {
                out.println(line.orElse(""));
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OptionalInt pick(Menu menu) {
        print(menu);
        while (true) {
            Optional<String> typed = read().map(String::strip);
            if (typed.isEmpty() || isStop(typed.get())) {
                return OptionalInt.empty();
            }
            String number = typed.get().isEmpty() ? "1" : typed.get();
            if (number.matches("(?U)\\d{1,4}") && fits(Integer.parseInt(number), menu)) {
                return OptionalInt.of(Integer.parseInt(number) - 1);
            }
            print(
                    "! ",
                    texts.text(
                            "ask.menu.no-such", Map.of("count", menu.entries().size())));
        }
    }

    private static boolean fits(int number, Menu menu) {
        return number >= 1 && number <= menu.entries().size();
    }

    private boolean isStop(String typed) {
        return typed.equals(Command.QUIT.sign())
                || CommandWords.words(texts, Command.QUIT).stream().anyMatch(typed::equalsIgnoreCase);
    }

    private void print(Menu menu) {
        out.println();
        print("", menu.title());
        int columns = String.valueOf(menu.entries().size()).length();
        for (int i = 0; i < menu.entries().size(); i++) {
            Menu.Entry entry = menu.entries().get(i);
            if (!entry.heading().isEmpty()) {
                out.println(entry.heading());
            }
            String number = String.valueOf(i + 1);
            print(" ".repeat(2 + columns - number.length()) + number + "  ", text(entry));
        }
        print("  ", texts.text("ask.menu.hint"));
    }

    private String text(Menu.Entry entry) {
        return entry.detail().isEmpty()
                ? entry.label()
                : texts.text("ask.menu.entry", Map.of("label", entry.label(), "detail", entry.detail()));
    }

    @Override
    public void tell(List<String> lines) {
        lines.forEach(line -> print("", line));
    }

    @Override
    public void close() {
        out.flush();
    }
}
