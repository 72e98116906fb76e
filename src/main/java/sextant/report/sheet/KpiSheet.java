package sextant.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sextant.advice.Advice;
import sextant.advice.KpiAdvice;
import sextant.report.view.Words;

/**
 * The KPI sheet: a row for each KPI, and room for the numbers to come.
 *
 * @param header what the columns are called
 * @param rows the KPIs, in the order of the advice
 * @param reviews how many columns at the end are for numbers to come
 */
record KpiSheet(List<String> header, List<List<Cell>> rows, int reviews) {

    private static final List<String> COLUMNS = List.of(
            "goal",
            "kpi",
            "role",
            "definition",
            "formula",
            "unit",
            "direction",
            "level",
            "timing",
            "needs",
            "platform",
            "owner",
            "baseline",
            "days",
            "target",
            "by",
            "cadence",
            "companions");

    static KpiSheet of(Advice advice, Words words) {
        ReviewDates reviews = ReviewDates.of(advice.asOf(), advice.kpis());
        List<String> header = new ArrayList<>(
                COLUMNS.stream().map(column -> words.say("sheet." + column)).toList());
        reviews.days().forEach(day -> header.add(words.say("sheet.actual", Map.of("day", words.day(day)))));
        List<List<Cell>> rows =
                advice.kpis().stream().map(kpi -> row(kpi, reviews, words)).toList();
        return new KpiSheet(List.copyOf(header), rows, reviews.days().size());
    }

    /** Where a column stands. */
    static int column(String name) {
        return COLUMNS.indexOf(name);
    }

    private static List<Cell> row(KpiAdvice kpi, ReviewDates reviews, Words words) {
        List<Cell> row = new ArrayList<>(new KpiRow(kpi, words).cells());
        Set<LocalDate> due = reviews.due(kpi);
        Cell notDue = new Cell.NotDue(words.say("sheet.not-due"));
        reviews.days().forEach(day -> row.add(due.contains(day) ? new Cell.Blank() : notDue));
        return List.copyOf(row);
    }
}
