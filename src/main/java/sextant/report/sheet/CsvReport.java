package sextant.report.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sextant.advice.Advice;
import sextant.report.view.Words;

/** The KPI sheet with commas (RFC 4180), such that every spreadsheet takes it for what it is. */
public final class CsvReport {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private CsvReport() {}

    /** Writes the KPI sheet of an advice. */
    public static String write(Advice advice, Words words) {
        KpiSheet sheet = KpiSheet.of(advice, words);
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        out.append(line(sheet.header()));
        sheet.rows()
                .forEach(
                        row -> out.append(line(row.stream().map(CsvReport::text).toList())));
        return out.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvReport::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Numbers and days as machines read them; words such that they can't be taken for a formula. */
    private static String text(Cell cell) {
        if (cell instanceof Cell.Text words) {
            return harmless(words.text());
        }
        if (cell instanceof Cell.Amount number) {
            return number.value().toPlainString();
        }
        if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        return cell instanceof Cell.NotDue notDue ? harmless(notDue.sign()) : "";
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
