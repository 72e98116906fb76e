package sextant.report.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sextant.catalogue.Unit;
import sextant.report.view.Words;

/** A sheet of a workbook: a frozen header, text that wraps, numbers and days as what they are. */
final class Page {

    private static final String INK = "1F2A37";
    private static final String PAPER = "FFFFFF";
    private static final String RULE = "C9CED6";
    private static final String SHADE = "E7EAEE";
    private static final String DAY = "yyyy-mm-dd";

    private static final int USUAL_WIDTH = 10;
    private static final int SLACK = 2;
    private static final int FIRST_WIDE = 0x1100;
    private static final double LINE = 14.5;
    private static final double ROOM = 3;
    private static final double HIGHEST = 400;

    private final Worksheet sheet;
    private final Map<Integer, Integer> widths = new HashMap<>();

    private Page(Worksheet sheet) {
        this.sheet = sheet;
    }

    static Page in(Workbook workbook, String name, Words words) {
        Worksheet sheet = workbook.newWorksheet(words.say("sheet.names." + name));
        if (words.isRightToLeft()) {
            sheet.rightToLeft();
        }
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(0);
        return new Page(sheet);
    }

    Worksheet sheet() {
        return sheet;
    }

    /** The first row, which stays where it is, and the first columns with it. */
    void header(List<String> header, int frozenColumns) {
        row(0, header.stream().<Cell>map(Cell.Text::new).toList());
        sheet.range(0, 0, 0, header.size() - 1)
                .style()
                .bold()
                .fontColor(PAPER)
                .fillColor(INK)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.freezePane(frozenColumns, 1);
    }

    void width(int column, int width) {
        sheet.width(column, width);
        widths.put(column, width);
    }

    void widths(int... all) {
        for (int column = 0; column < all.length; column++) {
            width(column, all[column]);
        }
    }

    /** Printed, all columns stand on one sheet of paper. */
    void onOnePaper() {
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    /** A row, as high as its longest text needs: not every program works that out by itself. */
    void row(int row, List<Cell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            put(row, column, cells.get(column));
            lines = Math.max(lines, lines(cells.get(column), widths.getOrDefault(column, USUAL_WIDTH)));
        }
        sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE + ROOM));
    }

    private static int lines(Cell cell, int width) {
        return cell instanceof Cell.Text text
                ? text.text()
                        .lines()
                        .mapToInt(line -> 1 + columns(line) / Math.max(1, width - SLACK))
                        .sum()
                : 1;
    }

    /** Korean signs take two columns. */
    private static int columns(String line) {
        return line.codePoints().map(sign -> sign < FIRST_WIDE ? 1 : 2).sum();
    }

    private void put(int row, int column, Cell cell) {
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, RULE)
                .set();
        if (cell instanceof Cell.Text words) {
            sheet.value(row, column, words.text());
        } else if (cell instanceof Cell.Amount number) {
            sheet.value(row, column, number.value());
            sheet.style(row, column).format(format(number)).set();
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format(DAY).set();
        } else if (cell instanceof Cell.NotDue notDue) {
            sheet.value(row, column, notDue.sign());
            sheet.style(row, column)
                    .fillColor(SHADE)
                    .horizontalAlignment("center")
                    .set();
        }
    }

    private static String format(Cell.Amount number) {
        BigDecimal value = number.value().stripTrailingZeros();
        String digits = value.scale() <= 0 ? "#,##0" : value.scale() == 1 ? "#,##0.0" : "#,##0.00";
        return number.unit() == Unit.PERCENT ? digits + "\" %\"" : digits;
    }
}
