package sextant.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated, sourced number that rules compare with.
 *
 * @param id the id
 * @param unit the unit of its values
 * @param periods the values with the time in which each holds; they don't overlap
 */
public record Threshold(String id, Unit unit, List<Period> periods) {

    /**
     * A value and when it holds.
     *
     * @param from the first day
     * @param until the last day; null while it holds
     * @param value the value
     * @param source the claim it comes from
     */
    public record Period(LocalDate from, @Nullable LocalDate until, BigDecimal value, String source) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** The same threshold with another value in all its periods. */
    Threshold withValue(BigDecimal value) {
        List<Period> changed = periods.stream()
                .map(period -> new Period(period.from(), period.until(), value, period.source()))
                .toList();
        return new Threshold(id, unit, changed);
    }

    /** What holds on a day; before the first period the first one, after the last period the last one. */
    public Period on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.covers(day))
                .findFirst()
                .orElse(day.isBefore(periods.get(0).from()) ? periods.get(0) : periods.get(periods.size() - 1));
    }
}
