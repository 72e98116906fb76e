package sextant.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import sextant.advice.Advice;
import sextant.advice.KpiAdvice;
import sextant.catalogue.Direction;
import sextant.report.view.Words;

/** The first sheet: the KPIs, room for the numbers to come, and what the latest of them says. */
final class KpiPage {

    private static final int FROZEN = 2;
    private static final int[] WIDTHS = {22, 24, 12, 42, 34, 12, 16, 12, 14, 34, 14, 16, 12, 12, 12, 12, 12, 24, 12, 12
    };
    private static final int REVIEW_WIDTH = 16;

    private final Page page;
    private final Advice advice;
    private final Words words;
    private final KpiSheet sheet;
    private final int known;

    KpiPage(Page page, Advice advice, Words words) {
        this.page = page;
        this.advice = advice;
        this.words = words;
        this.sheet = KpiSheet.of(advice, words);
        this.known = sheet.header().size() - sheet.reviews();
    }

    void write() {
        page.widths(WIDTHS);
        for (int column = first(); column <= last(); column++) {
            page.width(column, REVIEW_WIDTH);
        }
        page.header(widened(sheet.header(), words.say("sheet.latest"), words.say("sheet.status")), FROZEN);
        for (int i = 0; i < sheet.rows().size(); i++) {
            Cell room = new Cell.Blank();
            page.row(i + 1, widened(sheet.rows().get(i), room, room));
            judge(i + 1, advice.kpis().get(i));
        }
        onlyNumbers();
        page.sheet().repeatCols(0, FROZEN - 1);
    }

    /** What is known, two columns more, and the numbers to come. */
    private <T> List<T> widened(List<T> cells, T latest, T status) {
        List<T> row = new ArrayList<>(cells.subList(0, known));
        row.add(latest);
        row.add(status);
        row.addAll(cells.subList(known, cells.size()));
        return row;
    }

    private int first() {
        return known + 2;
    }

    private int last() {
        return first() + sheet.reviews() - 1;
    }

    private void judge(int row, KpiAdvice kpi) {
        String actual = page.sheet().range(row, first(), row, last()).toString();
        String latest = cell(row, known);
        String target = cell(row, KpiSheet.column("target"));
        boolean up = kpi.direction() == Direction.UP;
        String reached = up ? latest + ">=" + target : target + ">=" + latest;
        page.sheet().formula(row, known, "IF(COUNT(" + actual + ")=0,\"\"," + last(actual, cell(row, first())) + ")");
        String status = "IF(" + reached + "," + quoted("sheet.reached") + "," + quoted("sheet.on-the-way") + ")";
        page.sheet().formula(row, known + 1, "IF(OR(" + latest + "=\"\"," + target + "=\"\"),\"\"," + status + ")");
    }

    /** The last number in a row; said such that every program works it out for the whole row. */
    private static String last(String range, String first) {
        String place = "COLUMN(" + range + ")-COLUMN(" + first + ")+1";
        return "INDEX(" + range + ",SUMPRODUCT(MAX(ISNUMBER(" + range + ")*(" + place + "))))";
    }

    private String cell(int row, int column) {
        String range = page.sheet().range(row, column, row, column).toString();
        return range.substring(0, range.indexOf(':'));
    }

    private String quoted(String key) {
        return "\"" + raw(key).replace("&quot;", "\"\"") + "\"";
    }

    /** A text for places where fastexcel writes into the file what it is given. */
    private String raw(String key) {
        return words.say(key).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private void onlyNumbers() {
        Range room = page.sheet().range(1, first(), Math.max(1, sheet.rows().size()), last());
        room.validateWithFormula("ISNUMBER(" + cell(1, first()) + ")")
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(raw("sheet.names.kpis"))
                .error(raw("sheet.number-please"));
    }
}
