package sextant.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.NumberFacts;

/** Reads the cells that feed facts. Its file has one decimal sign; where no cell shows which, it is asked. */
final class Numbers {

    private final Table table;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<DecimalSign> shown = EnumSet.noneOf(DecimalSign.class);
    private final Map<Cell, WrittenNumber> written = new HashMap<>();

    /**
     * Where a cell stands.
     *
     * @param line the row
     * @param column the index of the column
     */
    record Cell(Line line, int column) {}

    private Numbers(Table table) {
        this.table = table;
    }

    /** The numbers in some columns of some rows; cells that say nothing are left out. */
    static Checked<Map<Cell, BigDecimal>> of(
            Table table, List<Column> columns, List<Rows.Row> rows, FileChoices choices) {
        Numbers numbers = new Numbers(table);
        columns.forEach(column -> rows.forEach(row -> numbers.read(row.line(), column)));
        return numbers.values(columns, choices);
    }

    private void read(Line line, Column column) {
        String cell = line.cell(column.index());
        if (WrittenNumber.isNothing(cell)) {
            return;
        }
        Optional<WrittenNumber> number = WrittenNumber.of(cell);
        if (number.isEmpty()) {
            problems.add(unreadable(line, column, cell));
            return;
        }
        written.put(new Cell(line, column.index()), number.get());
        number.get().decimalSign(isWhole(column)).ifPresent(shown::add);
    }

    private static boolean isWhole(Column column) {
        return column.used()
                .filter(used -> used.unit() == null)
                .filter(used -> !used.feeds().isEmpty())
                .filter(used -> used.feeds().stream().allMatch(NumberFacts::isWhole))
                .isPresent();
    }

    private Problem unreadable(Line line, Column column, String cell) {
        Place place = new Place(table.file(), line.number(), column.name());
        return Problem.error("import-no-number", place, Map.of("value", cell, "column", column.name()));
    }

    private Checked<Map<Cell, BigDecimal>> values(List<Column> columns, FileChoices choices) {
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (choices.decimal() != null) {
            return values(columns, choices.decimal());
        }
        if (shown.size() > 1) {
            return Checked.refused(Problem.error("import-mixed-numbers", Place.of(table.file()), Map.of()));
        }
        Optional<WrittenNumber> unclear =
                written.values().stream().filter(WrittenNumber::isSeparated).findFirst();
        if (shown.isEmpty() && unclear.isPresent()) {
            return Checked.refused(Problem.error(
                    "import-decimal",
                    Place.of(table.file()),
                    Map.of("value", unclear.get().text(), Question.ANSWERS, List.of("point", "comma"))));
        }
        return values(
                columns, shown.isEmpty() ? DecimalSign.POINT : shown.iterator().next());
    }

    private Checked<Map<Cell, BigDecimal>> values(List<Column> columns, DecimalSign decimal) {
        Map<Cell, BigDecimal> values = new HashMap<>();
        for (Column column : columns) {
            written.forEach((cell, number) -> {
                if (cell.column() == column.index()) {
                    number.value(decimal)
                            .ifPresentOrElse(
                                    value -> values.put(cell, Units.converted(value, column, number.percent())),
                                    () -> problems.add(unreadable(cell.line(), column, number.text())));
                }
            });
        }
        return Checked.of(values, problems);
    }
}
