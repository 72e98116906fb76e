package sextant.text.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.input.Checked;
import sextant.input.Problem;

/** Reads days: as numbers, with the name of the month, or seen from today. */
final class DateReader {

    private final EntryWords words;
    private final DayOrder order;
    private final RelativeDays relative;

    DateReader(EntryWords words) {
        this.words = words;
        this.order = DayOrder.of(words.locale());
        this.relative = new RelativeDays(words);
    }

    Checked<LocalDate> read(Typed typed, LocalDate today) {
        Optional<LocalDate> seenFromToday = relative.read(typed, today);
        return seenFromToday.isPresent()
                ? Checked.of(seenFromToday.get(), List.of())
                : read(typed, DateParts.of(typed, words), today);
    }

    private Checked<LocalDate> read(Typed typed, DateParts parts, LocalDate today) {
        String example = words.formats().day(LocalDate.of(today.getYear(), 12, 31));
        Map<String, Object> arguments = typed.arguments(Map.of("example", example));
        if (!typed.done() || parts.isNone() || parts.count() > 3) {
            return Checked.refused(Problem.error("entry-date", typed.place(), arguments));
        }
        if (!parts.hasYear()) {
            return Checked.refused(Problem.error("entry-date-year", typed.place(), arguments));
        }
        if (parts.count() < 3) {
            return Checked.refused(Problem.error("entry-date-day", typed.place(), arguments));
        }
        return typed.result(day(typed, parts), Problem.error("entry-date-impossible", typed.place(), arguments));
    }

    private Optional<LocalDate> day(Typed typed, DateParts parts) {
        List<Integer> others = parts.others();
        if (others.size() + parts.month().stream().count() != 2) {
            return Optional.empty();
        }
        if (parts.month().isPresent()) {
            return day(parts.year(), parts.month().get(), others.get(0));
        }
        return parts.yearFirst()
                ? day(parts.year(), others.get(0), others.get(1))
                : yearLast(typed, parts.year(), others);
    }

    private Optional<LocalDate> yearLast(Typed typed, int year, List<Integer> others) {
        Optional<LocalDate> dayFirst = day(year, others.get(1), others.get(0));
        Optional<LocalDate> monthFirst = day(year, others.get(0), others.get(1));
        if (order == DayOrder.UNKNOWN) {
            return ofTwo(typed, dayFirst, monthFirst);
        }
        Optional<LocalDate> usual = order == DayOrder.DAY_FIRST ? dayFirst : monthFirst;
        Optional<LocalDate> unusual = order == DayOrder.DAY_FIRST ? monthFirst : dayFirst;
        if (usual.isEmpty()) {
            unusual.ifPresent(
                    day -> typed.add(words.readAs(typed, words.formats().day(day))));
        }
        return usual.or(() -> unusual);
    }

    /** Whichever of two readings is a day; refused when both are, and not the same. */
    private Optional<LocalDate> ofTwo(Typed typed, Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {
        List<String> days = Stream.of(dayFirst, monthFirst)
                .flatMap(Optional::stream)
                .distinct()
                .map(words.formats()::day)
                .toList();
        if (days.size() > 1) {
            typed.add(Problem.error(
                    "entry-date-two-ways",
                    typed.place(),
                    typed.arguments(Map.of("read", days.get(0), "other", days.get(1)))));
        }
        return dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
