package sextant.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.ColumnRole;
import sextant.catalogue.ExportKind;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;

/** Finds the days of the rows and the period of a table. What could be read in two ways is asked. */
final class Days {

    private static final MonthNames MONTHS = new MonthNames();

    private final Table table;
    private final FileChoices choices;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Line, WrittenDay> written = new HashMap<>();

    private Days(Table table, FileChoices choices) {
        this.table = table;
        this.choices = choices;
    }

    /**
     * What a table says of time.
     *
     * @param days the day of each row that has one
     * @param period the period; null where nothing says it
     */
    record Found(Map<Line, LocalDate> days, @Nullable Period period) {}

    static Checked<Found> of(Table table, Columns columns, List<Rows.Row> rows, FileChoices choices) {
        return new Days(table, choices).find(columns.with(ColumnRole.DATE), rows);
    }

    private Checked<Found> find(Optional<Column> column, List<Rows.Row> rows) {
        column.ifPresent(dates -> rows.forEach(row -> read(row.line(), dates)));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        Optional<DayOrder> order = order(column);
        if (order.isEmpty()) {
            return Checked.refused(problems);
        }
        Map<Line, LocalDate> days = days(order.get());
        Period period = period(days);
        checkInside(days, period);
        return Checked.of(new Found(days, period), problems);
    }

    private void read(Line line, Column dates) {
        String cell = line.cell(dates.index());
        Place place = new Place(table.file(), line.number(), dates.name());
        Optional<WrittenDay> day = WrittenDay.of(cell, MONTHS);
        LocalDate last = choices.to();
        if (day.isEmpty()) {
            problems.add(Problem.error("import-no-day", place, Map.of("value", cell)));
        } else if (day.get().year() > 0) {
            written.put(line, day.get());
        } else if (last != null) {
            written.put(line, day.get().upTo(last));
        } else if (problems.isEmpty()) {
            problems.add(Problem.error("import-no-year", place, Map.of("value", cell)));
        }
    }

    /** The order of day and month: as chosen, as only one makes sense, or any when it does not matter. */
    private Optional<DayOrder> order(Optional<Column> column) {
        if (choices.dates() != null) {
            return Optional.of(choices.dates());
        }
        boolean dayFirst = fits(DayOrder.DMY);
        boolean monthFirst = fits(DayOrder.MDY);
        boolean same = dayFirst && monthFirst && days(DayOrder.DMY).equals(days(DayOrder.MDY));
        if (dayFirst != monthFirst || same) {
            return Optional.of(dayFirst ? DayOrder.DMY : DayOrder.MDY);
        }
        String name = column.map(Column::name).orElse("");
        Place place = new Place(table.file(), 0, name);
        String example = table.rows().stream()
                .filter(written::containsKey)
                .map(line -> column.map(one -> line.cell(one.index())).orElse(""))
                .findFirst()
                .orElse("");
        problems.add(
                dayFirst
                        ? Problem.error(
                                "import-dates",
                                place,
                                Map.of("value", example, Question.ANSWERS, List.of("dmy", "mdy")))
                        : Problem.error("import-mixed-dates", place, Map.of("value", example)));
        return Optional.empty();
    }

    private boolean fits(DayOrder order) {
        return written.values().stream().allMatch(day -> day.day(order).isPresent());
    }

    private Map<Line, LocalDate> days(DayOrder order) {
        Map<Line, LocalDate> days = new HashMap<>();
        written.forEach((line, day) -> day.day(order).ifPresentOrElse(found -> days.put(line, found), () -> {
            Place place = Place.of(table.file(), line.number());
            problems.add(Problem.error("import-no-day", place, Map.of("value", day.first() + "/" + day.second())));
        }));
        return days;
    }

    /** As chosen, otherwise from the first day of a row to the last, otherwise as the lines above say. */
    private @Nullable Period period(Map<Line, LocalDate> all) {
        Map<Line, LocalDate> days = table.kind().isMarked() || areConsecutive(all) ? all : Map.of();
        Optional<LocalDate> from = Optional.ofNullable(choices.from())
                .or(() -> days.values().stream().min(LocalDate::compareTo))
                .or(() -> above(table.kind().from()));
        Optional<LocalDate> to = Optional.ofNullable(choices.to())
                .or(() -> days.values().stream().max(LocalDate::compareTo))
                .or(() -> above(table.kind().to()));
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        if (to.get().isBefore(from.get())) {
            problems.add(Problem.error(
                    "ends-before-start",
                    Place.of(table.file()),
                    Map.of("value", to.get().toString(), "start", from.get().toString())));
        }
        return new Period(from.get(), to.get());
    }

    /** The period that was chosen has to hold the days of the file. */
    private void checkInside(Map<Line, LocalDate> days, @Nullable Period period) {
        if (period == null) {
            return;
        }
        days.entrySet().stream()
                .filter(day -> !period.contains(day.getValue()))
                .min(Comparator.comparing(day -> day.getKey().number()))
                .ifPresent(day -> problems.add(Problem.error(
                        "import-outside",
                        Place.of(table.file(), day.getKey().number()),
                        Map.of(
                                "value",
                                day.getValue().toString(),
                                "from",
                                period.from().toString(),
                                "to",
                                period.to().toString()))));
    }

    /** Days one after the other, as they stand in a table of days. In a table that we don't know, others may be anything. */
    private static boolean areConsecutive(Map<Line, LocalDate> all) {
        TreeSet<LocalDate> days = new TreeSet<>(all.values());
        return days.size() > 1 && days.first().plusDays(days.size() - 1L).equals(days.last());
    }

    /** The day after one of some words in the lines above the header: {@code # Start date: 20260701}. */
    private Optional<LocalDate> above(List<String> words) {
        return table.above().stream()
                .map(line -> String.join(" ", line.cells()).split(":", 2))
                .filter(parts -> parts.length == 2 && ExportKind.isOneOf(parts[0], words))
                .flatMap(parts -> WrittenDay.of(parts[1].strip(), MONTHS).stream())
                .filter(day -> day.decided() && day.year() > 0)
                .flatMap(day -> day.day(DayOrder.MDY).stream())
                .findFirst();
    }
}
