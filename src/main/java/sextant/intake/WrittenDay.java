package sextant.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a cell has it.
 *
 * @param year its year; 0 where none is written
 * @param first the month, or the first of two numbers
 * @param second the day, or the second of two numbers
 * @param decided whether it is known which number is the month
 */
record WrittenDay(int year, int first, int second, boolean decided) {

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})(\\D.*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(\\D.*)?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The day in a cell; empty when there is none. */
    static Optional<WrittenDay> of(String cell, MonthNames months) {
        String text = latin(cell);
        Matcher matcher = COMPACT.matcher(text);
        if (!matcher.matches()) {
            matcher = YEAR_FIRST.matcher(text);
        }
        if (matcher.matches()) {
            return Optional.of(new WrittenDay(number(matcher, 1), number(matcher, 2), number(matcher, 3), true));
        }
        matcher = YEAR_LAST.matcher(text);
        return matcher.matches() ? Optional.of(yearLast(matcher)) : inWords(text, months);
    }

    private static String latin(String cell) {
        StringBuilder latin = new StringBuilder();
        cell.replaceAll("\\p{Cf}", "")
                .chars()
                .forEach(sign ->
                        latin.append((char) (Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)));
        return latin.toString().strip();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** With points between them, the day comes first everywhere. */
    private static WrittenDay yearLast(Matcher matcher) {
        int year = number(matcher, 4) < 100 ? 2000 + number(matcher, 4) : number(matcher, 4);
        boolean points = matcher.group(2).equals(".");
        int one = number(matcher, 1);
        int two = number(matcher, 3);
        return points ? new WrittenDay(year, two, one, true) : new WrittenDay(year, one, two, false);
    }

    private static Optional<WrittenDay> inWords(String text, MonthNames months) {
        int month = months.month(text);
        List<Integer> numbers = NUMBER.matcher(TIME.matcher(text).replaceAll(""))
                .results()
                .map(result -> result.group().length() > 4 ? -1 : Integer.parseInt(result.group()))
                .toList();
        if (month == 0 || numbers.isEmpty() || numbers.size() > 2) {
            return Optional.empty();
        }
        int day = numbers.stream()
                .filter(number -> number >= 1 && number <= 31)
                .findFirst()
                .orElse(0);
        int year = numbers.stream().filter(number -> number >= 1000).findFirst().orElse(0);
        boolean sound = day > 0 && (numbers.size() == 1 || year > 0);
        return sound ? Optional.of(new WrittenDay(year, month, day, true)) : Optional.empty();
    }

    /** The day when it is read so; empty when the calendar has no such day. */
    Optional<LocalDate> day(DayOrder order) {
        boolean swapped = !decided && order == DayOrder.DMY;
        try {
            return Optional.of(swapped ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The latest such day up to another one, for a day without a year. */
    WrittenDay upTo(LocalDate last) {
        WrittenDay same = new WrittenDay(last.getYear(), first, second, true);
        boolean later = same.day(DayOrder.MDY).filter(day -> day.isAfter(last)).isPresent();
        return later ? new WrittenDay(last.getYear() - 1, first, second, true) : same;
    }
}
