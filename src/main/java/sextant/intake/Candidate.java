package sextant.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sextant.catalogue.ExportColumn;
import sextant.catalogue.ExportKind;

/**
 * A way to understand a file: this kind of export, with its header on this row.
 *
 * @param kind the kind
 * @param decoded the text
 * @param lines its rows
 * @param at the index of the header
 * @param header the header
 * @param known how many of its columns are known
 */
record Candidate(ExportKind kind, Decoded decoded, List<Line> lines, int at, Line header, int known) {

    /** As far down as we look for a header: exports begin with some lines of title. */
    private static final int DEEPEST_HEADER = 40;

    private static final int FEWEST_KNOWN = 2;

    /** The way to understand some rows as a kind of export; empty when they are none of it. */
    static Optional<Candidate> of(ExportKind kind, Decoded decoded, List<Line> lines, FileChoices choices) {
        return IntStream.range(0, Math.min(lines.size(), DEEPEST_HEADER))
                .mapToObj(i -> at(i, kind, decoded, lines, choices))
                .filter(candidate -> candidate.isOne(choices))
                .findFirst();
    }

    private static Candidate at(int i, ExportKind kind, Decoded decoded, List<Line> lines, FileChoices choices) {
        Line header = titled(lines.get(i), kind, lines.subList(0, i));
        long known = header.cells().stream()
                .filter(name ->
                        kind.column(name).isPresent() || choices.feeds(name).isPresent())
                .count();
        return new Candidate(kind, decoded, lines, i, header, (int) known);
    }

    /** The header, with the name that stands above it in the place of the one that says nothing. */
    private static Line titled(Line header, ExportKind kind, List<Line> above) {
        List<String> names = new ArrayList<>(header.cells());
        String title = above.isEmpty() ? "" : above.get(above.size() - 1).first();
        if (!title.isEmpty()) {
            names.replaceAll(name -> ExportKind.isOneOf(name, kind.titled()) ? title : name);
        }
        return new Line(header.number(), names);
    }

    private boolean isOne(FileChoices choices) {
        boolean marked = kind.columns().stream().filter(ExportColumn::isMark).allMatch(this::has);
        boolean named = kind.titled().isEmpty()
                || (!header.equals(lines.get(at)) && known == header.cells().size());
        boolean feeds = kind.isMarked()
                || header.cells().stream()
                        .anyMatch(name -> choices.feeds(name).isPresent()
                                || kind.column(name)
                                        .filter(one -> !one.feeds().isEmpty())
                                        .isPresent());
        return marked
                && named
                && feeds
                && known >= Math.min(FEWEST_KNOWN, header.cells().size());
    }

    private boolean has(ExportColumn column) {
        return header.cells().stream().anyMatch(name -> ExportKind.isOneOf(name, column.names()));
    }

    /** The table, with what stands above it and below it set apart. */
    Table table(String file) {
        int end = end();
        return new Table(
                file,
                decoded,
                kind,
                List.copyOf(lines.subList(0, at)),
                header,
                List.copyOf(lines.subList(at + 1, end)),
                List.copyOf(lines.subList(end, lines.size())));
    }

    /** A table ends at a remark, or at a blank line after which the rows have another width. */
    private int end() {
        for (int i = at + 1; i < lines.size(); i++) {
            boolean before = i + 1 < lines.size() && lines.get(i).isBlank() && !isRow(lines.get(i + 1));
            if (lines.get(i).first().startsWith("#") || before) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean isRow(Line line) {
        return line.isBlank() || line.cells().size() == header.cells().size();
    }
}
