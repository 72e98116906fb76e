package sextant.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sextant.advice.KpiAdvice;
import sextant.catalogue.Cadence;

/**
 * The days on which the numbers are read: as often as the KPI that is looked at most, until the last deadline. What is
 * looked at less often is read on the first such day that is not before its own.
 */
final class ReviewDates {

    private static final int MOST = 12;

    private final LocalDate start;
    private final List<LocalDate> days;

    private ReviewDates(LocalDate start, List<LocalDate> days) {
        this.start = start;
        this.days = days;
    }

    static ReviewDates of(LocalDate start, List<KpiAdvice> kpis) {
        Cadence often = kpis.stream()
                .map(KpiAdvice::cadence)
                .min(Comparator.naturalOrder())
                .orElse(Cadence.MONTHLY);
        LocalDate end = kpis.stream()
                .map(kpi -> kpi.target().by())
                .max(Comparator.naturalOrder())
                .orElse(start);
        return new ReviewDates(start, few(every(often, start, end), end));
    }

    private static List<LocalDate> every(Cadence cadence, LocalDate start, LocalDate end) {
        List<LocalDate> days = new ArrayList<>();
        for (int count = 1; days.size() <= MOST && !next(cadence, start, count).isAfter(end); count++) {
            days.add(next(cadence, start, count));
        }
        return days;
    }

    private static LocalDate next(Cadence cadence, LocalDate start, int count) {
        return switch (cadence) {
            case WEEKLY -> start.plusWeeks(count);
            case MONTHLY -> start.plusMonths(count);
            case QUARTERLY -> start.plusMonths(3L * count);
        };
    }

    /** The first ones, and the deadline as the last. */
    private static List<LocalDate> few(List<LocalDate> days, LocalDate end) {
        List<LocalDate> few = days.stream()
                .filter(day -> day.isBefore(end))
                .limit(MOST - 1L)
                .collect(Collectors.toCollection(ArrayList::new));
        few.add(end);
        return List.copyOf(few);
    }

    List<LocalDate> days() {
        return days;
    }

    /** The days on which a KPI is read. */
    Set<LocalDate> due(KpiAdvice kpi) {
        LocalDate by = kpi.target().by();
        Set<LocalDate> due = new TreeSet<>();
        every(kpi.cadence(), start, by).forEach(day -> addOnOrAfter(day, due));
        addOnOrAfter(by, due);
        return due;
    }

    private void addOnOrAfter(LocalDate day, Set<LocalDate> due) {
        days.stream().filter(one -> !one.isBefore(day)).findFirst().ifPresent(due::add);
    }
}
