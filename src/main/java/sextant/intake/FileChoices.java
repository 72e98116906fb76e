package sextant.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sextant.input.Nearest;
import sextant.input.Problem;

/**
 * What the user has decided about a file.
 *
 * @param kind the kind of export; null to recognise it
 * @param platform the platform, for files that don't say it
 * @param decimal what stands before the decimals; null to find out
 * @param dates whether the day or the month comes first; null to find out
 * @param columns the facts that columns feed, or {@link #NONE}, by the column's name
 * @param from the first day of the period; null to find out
 * @param to the last day of the period; null to find out
 */
public record FileChoices(
        @Nullable String kind,
        @Nullable String platform,
        @Nullable DecimalSign decimal,
        @Nullable DayOrder dates,
        Map<String, String> columns,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What a column feeds that is not to be used. */
    public static final String NONE = "none";

    public FileChoices {
        columns = Map.copyOf(columns);
    }

    /** The fact that a column shall feed; empty when nothing is decided about it. */
    Optional<String> feeds(String column) {
        String folded = Nearest.fold(column);
        return columns.entrySet().stream()
                .filter(entry -> Nearest.fold(entry.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * The same with the answer to a question.
     *
     * @param problem what was asked
     * @param answer one of its answers
     */
    public FileChoices answered(Problem problem, String answer) {
        return switch (Question.of(problem).orElseThrow()) {
            case KIND -> new FileChoices(answer, platform, decimal, dates, columns, from, to);
            case PLATFORM -> new FileChoices(kind, answer, decimal, dates, columns, from, to);
            case DECIMAL ->
                new FileChoices(kind, platform, DecimalSign.valueOf(constant(answer)), dates, columns, from, to);
            case DATES ->
                new FileChoices(kind, platform, decimal, DayOrder.valueOf(constant(answer)), columns, from, to);
            case COLUMN -> new FileChoices(kind, platform, decimal, dates, only(problem, answer), from, to);
            case CONFLICT -> this;
        };
    }

    private static String constant(String answer) {
        return answer.toUpperCase(Locale.ROOT);
    }

    /** All columns that were offered but one are not used. */
    private Map<String, String> only(Problem problem, String chosen) {
        Map<String, String> all = new TreeMap<>(columns);
        Question.answers(problem).stream()
                .filter(column -> !column.equals(chosen))
                .forEach(column -> all.put(column, NONE));
        return all;
    }
}
