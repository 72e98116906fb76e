package sextant.report;

import java.util.List;
import sextant.report.view.Words;

/** Puts two things side by side, each under its heading; on a narrow terminal one below the other. */
final class Grid {

    private static final int NARROW = 72;
    private static final int LABEL = 18;
    private static final String INDENT = "   ";

    private final Canvas canvas;
    private final Words words;
    private final String before;
    private final String after;
    private final int column;

    /**
     * Makes a grid.
     *
     * @param before what stands on the first side
     * @param after what stands on the second
     */
    Grid(Canvas canvas, Words words, String before, String after) {
        this.canvas = canvas;
        this.words = words;
        this.before = before;
        this.after = after;
        this.column = (canvas.width() - INDENT.length() - LABEL - 2) / 2;
    }

    private boolean isNarrow() {
        return canvas.width() < NARROW;
    }

    /** The headings of the two sides; on a narrow terminal they stand before each value. */
    void head() {
        if (!isNarrow()) {
            sides("", before, after, true);
        }
    }

    /** A row: how something is on each side. */
    void row(String label, String left, String right) {
        if (isNarrow()) {
            canvas.wrapped(INDENT, label);
            canvas.wrapped(INDENT + "  ", words.labelled(before, left));
            canvas.wrapped(INDENT + "  ", words.labelled(after, right));
        } else {
            sides(label, left, right, false);
        }
    }

    private void sides(String label, String left, String right, boolean heading) {
        List<String> labels = DisplayWidth.lines(label, LABEL - 1);
        List<String> lefts = DisplayWidth.lines(left, column - 1);
        List<String> rights = DisplayWidth.lines(right, column);
        int rows = Math.max(labels.size(), Math.max(lefts.size(), rights.size()));
        for (int i = 0; i < rows; i++) {
            String line = INDENT
                    + Canvas.padded(at(labels, i), LABEL)
                    + Canvas.padded(words.isolated(at(lefts, i)), column)
                    + words.isolated(at(rights, i));
            canvas.line(heading ? canvas.ink().bold(line.stripTrailing()) : line);
        }
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
