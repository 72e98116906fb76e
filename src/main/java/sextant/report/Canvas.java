package sextant.report;

import java.util.Collection;

/** Lines of a text report: indented, wrapped by display width, aligned. */
final class Canvas {

    private static final int BAR_WIDTH = 16;

    private final int width;
    private final Ink ink;
    private final StringBuilder out = new StringBuilder();
    private boolean underHeading;

    Canvas(Style style) {
        this.width = style.width();
        this.ink = new Ink(style.colour());
    }

    Ink ink() {
        return ink;
    }

    int width() {
        return width;
    }

    /** A line as it is. */
    void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    void blank() {
        out.append('\n');
    }

    void heading(String text) {
        blank();
        out.append(ink.heading(text)).append('\n');
        underHeading = true;
    }

    /** A blank line between two items; none under a heading. */
    void gap() {
        if (!underHeading) {
            blank();
        }
        underHeading = false;
    }

    /** Two texts on one line, the second at the right margin; on two lines where they don't fit. */
    void ends(String left, String right) {
        int gap = width - DisplayWidth.of(left) - DisplayWidth.of(right);
        if (gap >= 2) {
            out.append(left).append(" ".repeat(gap)).append(right).append('\n');
        } else {
            wrapped("", left);
            wrapped("  ", right);
        }
    }

    /** A paragraph; its further lines are indented like its first one. */
    void wrapped(String indent, String text) {
        hanging(indent, "", text);
    }

    /** A paragraph after a label; its further lines begin under its text. */
    void hanging(String indent, String label, String text) {
        String rest = indent + " ".repeat(DisplayWidth.of(label));
        String start = indent + label;
        for (String line : DisplayWidth.lines(text, width - DisplayWidth.of(rest))) {
            out.append((start + line).stripTrailing()).append('\n');
            start = rest;
        }
    }

    /** A bar where colours are wanted, and the value, all in one column. */
    String gauge(int value, int greatest) {
        return bar(value, greatest) + "%3d".formatted(value);
    }

    /** A small bar for a value between 0 and a greatest one; nothing where colours are not wanted. */
    private String bar(int value, int greatest) {
        if (!ink.isOn() || greatest <= 0) {
            return "";
        }
        int full = Math.round((float) BAR_WIDTH * Math.max(0, Math.min(value, greatest)) / greatest);
        return ink.good("█".repeat(full)) + ink.dim("░".repeat(BAR_WIDTH - full)) + " ";
    }

    /** The width of a column for some labels; on a narrow screen the longest of them push their text on. */
    int column(Collection<String> labels) {
        int longest = labels.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        return Math.min(longest + 2, width / 3);
    }

    /** A text filled up with blanks to a width. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - DisplayWidth.of(text)));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
