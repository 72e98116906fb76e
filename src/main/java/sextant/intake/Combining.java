package sextant.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sextant.catalogue.ExportColumn;

/** Makes one number of the cells of a column; or tells why there is none. */
final class Combining {

    private static final int DECIMALS = 2;
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private final Map<Numbers.Cell, BigDecimal> numbers;
    private final Days.Found days;

    Combining(Map<Numbers.Cell, BigDecimal> numbers, Days.Found days) {
        this.numbers = numbers;
        this.days = days;
    }

    /**
     * What became of a column.
     *
     * @param value the number; meaningless where there is a reason
     * @param cells how many cells it rests on
     * @param reason why there is none: the id of a text; empty where there is one
     */
    record Result(BigDecimal value, int cells, String reason) {

        static Result none(String reason) {
            return new Result(BigDecimal.ZERO, 0, reason);
        }

        boolean isThere() {
            return reason.isEmpty();
        }
    }

    Result combine(Column column, Optional<Column> weight, List<Rows.Row> rows) {
        List<Line> filled = rows.stream()
                .map(Rows.Row::line)
                .filter(line -> numbers.containsKey(cell(line, column)))
                .toList();
        if (filled.isEmpty()) {
            return Result.none("empty");
        }
        ExportColumn used = column.used().orElseThrow();
        return switch (used.combining()) {
            case SUM -> result(sum(values(filled, column)), filled.size());
            case LAST -> last(filled, column);
            case AVERAGE -> average(filled, column, weight);
            case PER_WEEK -> perWeek(filled, column);
        };
    }

    private static Numbers.Cell cell(Line line, Column column) {
        return new Numbers.Cell(line, column.index());
    }

    private BigDecimal number(Line line, Column column) {
        return Objects.requireNonNull(numbers.get(cell(line, column)));
    }

    private List<BigDecimal> values(List<Line> lines, Column column) {
        return lines.stream().map(line -> number(line, column)).toList();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Result result(BigDecimal value, int cells) {
        BigDecimal rounded = value.setScale(Math.min(value.scale(), DECIMALS), RoundingMode.HALF_UP);
        BigDecimal plain = rounded.stripTrailingZeros();
        return new Result(plain.scale() < 0 ? plain.setScale(0) : plain, cells, "");
    }

    /** The value of the latest day; of several rows without days we can't tell which is the last. */
    private Result last(List<Line> lines, Column column) {
        if (lines.size() == 1) {
            return result(number(lines.get(0), column), 1);
        }
        List<Line> dated = new ArrayList<>(lines);
        dated.removeIf(line -> !days.days().containsKey(line));
        if (dated.size() < lines.size()) {
            return Result.none("no-days");
        }
        Comparator<Line> byDay = Comparator.comparing(line -> day(line));
        Line latest = dated.stream().max(byDay).orElseThrow();
        boolean clear = dated.stream()
                .filter(line -> day(line).equals(day(latest)))
                .allMatch(line -> number(line, column).compareTo(number(latest, column)) == 0);
        return clear ? result(number(latest, column), lines.size()) : Result.none("several-last");
    }

    private LocalDate day(Line line) {
        return Objects.requireNonNull(days.days().get(line));
    }

    private Result average(List<Line> lines, Column column, Optional<Column> weight) {
        if (lines.size() == 1) {
            return result(number(lines.get(0), column), 1);
        }
        List<Line> weighed = lines.stream()
                .filter(line ->
                        weight.filter(by -> numbers.containsKey(cell(line, by))).isPresent())
                .toList();
        BigDecimal all = weight.map(by -> sum(values(weighed, by))).orElse(BigDecimal.ZERO);
        if (weighed.size() < lines.size() || all.signum() == 0) {
            return Result.none("no-weight");
        }
        Column by = weight.orElseThrow();
        BigDecimal total = sum(lines.stream()
                .map(line -> number(line, column).multiply(number(line, by)))
                .toList());
        return result(total.divide(all, MathContext.DECIMAL64), lines.size());
    }

    private Result perWeek(List<Line> lines, Column column) {
        Period period = days.period();
        if (period == null) {
            return Result.none("no-period");
        }
        BigDecimal perDay = sum(values(lines, column)).divide(BigDecimal.valueOf(period.days()), MathContext.DECIMAL64);
        return result(perDay.multiply(WEEK), lines.size());
    }

    /** How many rows there are, as a number for the profile. */
    static Result count(List<Rows.Row> rows) {
        return result(BigDecimal.valueOf(rows.size()), rows.size());
    }
}
