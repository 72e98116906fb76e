package sextant.cli.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import sextant.report.Ink;

/** A terminal that is drawn upon; what stood on it before comes back at the end. */
final class Screen implements AutoCloseable {

    private static final int NARROWEST = 20;
    private static final String BEGIN = "\u001b[?1049h";
    private static final String END = "\u001b[?25h\u001b[?1049l";
    private static final String TOP = "\u001b[?25l\u001b[H";
    private static final String REST_OF_LINE = "\u001b[K";
    private static final String REST_OF_SCREEN = "\u001b[J";

    private final Terminal terminal;
    private final Attributes before;
    private final Keys keys;
    private final Ink ink;
    private final Thread restoring = new Thread(this::restore);

    private Screen(Terminal terminal, boolean colour) {
        this.terminal = terminal;
        this.before = terminal.enterRawMode();
        this.keys = new Keys(terminal.reader()::read);
        this.ink = new Ink(colour);
        withoutSignals();
        Runtime.getRuntime().addShutdownHook(restoring);
        terminal.writer().print(BEGIN);
        terminal.flush();
    }

    /** Opens the terminal that the program was started from. */
    static Screen open(boolean colour) throws IOException {
        return new Screen(
                TerminalBuilder.builder()
                        .system(true)
                        .dumb(false)
                        .encoding(StandardCharsets.UTF_8)
                        .build(),
                colour);
    }

    /** Control-C is a key here: nothing is left half done. */
    private void withoutSignals() {
        Attributes attributes = terminal.getAttributes();
        attributes.setLocalFlag(LocalFlag.ISIG, false);
        terminal.setAttributes(attributes);
    }

    int width() {
        return Math.max(NARROWEST, terminal.getSize().getColumns() - 1);
    }

    int height() {
        return Math.max(8, terminal.getSize().getRows());
    }

    Page page() {
        return new Page(width(), ink);
    }

    Key key(long milliseconds) {
        return keys.next(milliseconds);
    }

    /** Shows a page. */
    void draw(Page page) {
        StringBuilder out = new StringBuilder(TOP);
        List<String> lines = page.lines().subList(0, Math.min(page.lines().size(), height()));
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "\r\n").append(lines.get(i)).append(REST_OF_LINE);
        }
        out.append(REST_OF_SCREEN);
        page.cursor().ifPresent(at -> out.append("\u001b[%d;%dH\u001b[?25h".formatted(at.line() + 1, at.column() + 1)));
        terminal.writer().print(out);
        terminal.flush();
    }

    private void restore() {
        terminal.writer().print(END);
        terminal.flush();
        terminal.setAttributes(before);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(restoring);
        restore();
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
