package sextant.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sextant.report.DisplayWidth;
import sextant.report.Ink;

/** What stands on the screen: lines, and where the cursor is. */
final class Page {

    private final int width;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();
    private Optional<Cursor> cursor = Optional.empty();

    /** Where the cursor is, counted from 0. */
    record Cursor(int line, int column) {}

    Page(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    int width() {
        return width;
    }

    Ink ink() {
        return ink;
    }

    List<String> lines() {
        return lines;
    }

    Optional<Cursor> cursor() {
        return cursor;
    }

    void blank() {
        lines.add("");
    }

    /** A paragraph in a colour; its further lines begin under its first one. */
    void paragraph(String start, String text, UnaryOperator<String> colour) {
        int room = width - DisplayWidth.of(start);
        String before = start;
        for (String line : DisplayWidth.lines(text, room)) {
            lines.add(colour.apply(before + fit(line, room)));
            before = " ".repeat(DisplayWidth.of(start));
        }
    }

    /** One line, cut off where it is too long. */
    void line(String text, UnaryOperator<String> colour) {
        lines.add(colour.apply(fit(text, width)));
    }

    /** The line on which something is typed; its beginning goes where there is no room for it. */
    void typing(String prompt, Field field) {
        int room = width - DisplayWidth.of(prompt) - 1;
        String before = tail(field.beforeCursor(), room);
        String after = field.text().substring(field.beforeCursor().length());
        cursor = Optional.of(new Cursor(lines.size(), DisplayWidth.of(prompt + before)));
        lines.add(prompt + fit(before + after, room));
    }

    /** Adds the lines of another page of the same width. */
    void add(List<String> others) {
        lines.addAll(others);
    }

    /** A text, cut off where it is wider than some columns. */
    static String fit(String text, int columns) {
        if (DisplayWidth.of(text) <= columns) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && DisplayWidth.of(cut) > columns - 1) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut + "…";
    }

    private static String tail(String text, int columns) {
        String cut = text;
        while (DisplayWidth.of(cut) > columns) {
            cut = cut.substring(cut.offsetByCodePoints(0, 1));
        }
        return cut;
    }
}
