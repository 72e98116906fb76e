package sextant.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import sextant.catalogue.ColumnRole;
import sextant.catalogue.ExportKind;
import sextant.catalogue.Names;

/** The rows of a table that count, each with its platform, and the others with the reason why not. */
final class Rows {

    private static final int MOST_VALUES = 5;

    private final Table table;
    private final Columns columns;
    private final Names platforms;
    private final List<Row> used = new ArrayList<>();
    private final Map<String, List<Line>> unused = new TreeMap<>();

    /**
     * A row that counts.
     *
     * @param line the row
     * @param platform the platform it is about; empty where no column says it
     */
    record Row(Line line, String platform) {}

    private Rows(Table table, Columns columns, Names platforms) {
        this.table = table;
        this.columns = columns;
        this.platforms = platforms;
    }

    static Rows of(Table table, Columns columns, Names platforms) {
        Rows rows = new Rows(table, columns, platforms);
        table.rows().forEach(rows::add);
        table.after().stream().filter(line -> !line.isBlank()).forEach(line -> rows.skip("after", line));
        return rows;
    }

    private void add(Line line) {
        Optional<String> reason = reason(line);
        if (reason.isPresent()) {
            skip(reason.get(), line);
            return;
        }
        Optional<Column> teller = columns.with(ColumnRole.PLATFORM);
        Optional<String> platform = teller.flatMap(column -> platform(column, line));
        if (teller.isPresent() && platform.isEmpty()) {
            skip("no-platform", line);
        } else {
            used.add(new Row(line, platform.orElse("")));
        }
    }

    private void skip(String reason, Line line) {
        unused.computeIfAbsent(reason, unseen -> new ArrayList<>()).add(line);
    }

    private Optional<String> reason(Line line) {
        if (line.isBlank()) {
            return Optional.of("blank");
        }
        if (ExportKind.isOneOf(line.first(), table.kind().totals())) {
            return Optional.of("total");
        }
        if (line.cells().size() != table.header().cells().size()) {
            return Optional.of("width");
        }
        if (isOutOfTime(line)) {
            return Optional.of("no-day");
        }
        return columns.with(ColumnRole.CHOICE)
                .filter(column -> !ExportKind.isOneOf(
                        line.cell(column.index()), column.used().orElseThrow().keep()))
                .map(unwanted -> "not-social");
    }

    /** Where each row is a day, one without a day is none: an explanation, or a total without its word. */
    private boolean isOutOfTime(Line line) {
        return table.kind().counts() == null
                && columns.with(ColumnRole.DATE)
                        .filter(column -> line.cell(column.index()).isEmpty())
                        .isPresent();
    }

    /** The platform that a cell names, alone or before a slash: {@code l.instagram.com / referral}. */
    private Optional<String> platform(Column column, Line line) {
        String cell = line.cell(column.index());
        if (ExportKind.isOneOf(cell, column.used().orElseThrow().except())) {
            return Optional.empty();
        }
        String source = cell.split("/", 2)[0].strip();
        return alias(column, source).or(() -> platforms.resolve(source)).or(() -> platforms.resolve(cell));
    }

    private static Optional<String> alias(Column column, String source) {
        Map<String, List<String>> aliases = column.used().orElseThrow().platforms();
        return aliases == null
                ? Optional.empty()
                : aliases.entrySet().stream()
                        .filter(entry -> ExportKind.isOneOf(source, entry.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst();
    }

    List<Row> used() {
        return used;
    }

    /** The platforms that rows are about; one empty name where no column says it. */
    List<String> platforms() {
        return List.copyOf(new TreeSet<>(used.stream().map(Row::platform).toList()));
    }

    /** The rows that don't count, by reason. */
    List<UnusedRows> unused() {
        return unused.entrySet().stream()
                .map(entry -> new UnusedRows(
                        entry.getKey(),
                        entry.getValue().stream().map(Line::number).toList(),
                        values(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparing(rows -> rows.lines().get(0)))
                .toList();
    }

    private List<String> values(String reason, List<Line> lines) {
        Optional<Column> teller = reason.equals("no-platform")
                ? columns.with(ColumnRole.PLATFORM)
                : columns.with(ColumnRole.CHOICE).filter(column -> reason.equals("not-social"));
        return teller.map(column -> lines.stream()
                        .map(line -> line.cell(column.index()))
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .limit(MOST_VALUES)
                        .toList())
                .orElse(List.of());
    }
}
