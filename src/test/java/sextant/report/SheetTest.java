package sextant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sextant.advice.KpiAdvice;
import sextant.text.Texts;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The KPI sheet: a row for each KPI, and nothing in it that a spreadsheet would run. */
final class SheetTest {

    private static final int KNOWN = 18;
    private static final int BASELINE = 12;
    private static final int DAYS = 13;
    private static final int BY = 15;

    private static List<String[]> csv(Report report) {
        String text = Told.text(report, ReportFormat.CSV);
        assertThat(text).startsWith("\ufeff").endsWith("\r\n");
        return CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .<String[]>readValues(text.substring(1))
                .readAll();
    }

    private static List<Row> sheet(Report report, int number) throws IOException {
        byte[] bytes = report.in(ReportFormat.XLSX, Style.PLAIN);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheet(number).orElseThrow().read();
        }
    }

    @TestFactory
    Stream<DynamicTest> both_sheets_hold_every_kpi_and_room_for_its_numbers() {
        return Told.fixtures().stream()
                .map(file -> dynamicTest(String.valueOf(file.getFileName()), () -> {
                    Report report = Told.of(file, Told.english());
                    List<KpiAdvice> kpis = report.advice().kpis();
                    List<String[]> csv = csv(report);
                    List<Row> rows = sheet(report, 0);
                    assertThat(csv).hasSize(kpis.size() + 1);
                    assertThat(rows).hasSize(kpis.size() + 1);
                    assertThat(csv.get(0).length).isBetween(KNOWN + 1, KNOWN + 12);
                    for (int i = 0; i < kpis.size(); i++) {
                        check(kpis.get(i), csv.get(i + 1), rows.get(i + 1));
                        assertThat(csv.get(i + 1)).hasSameSizeAs(csv.get(0));
                    }
                }));
    }

    private static void check(KpiAdvice kpi, String[] csv, Row row) {
        String name = Told.english().name("metrics", kpi.metric());
        assertThat(csv[1]).isEqualTo(name);
        assertThat(row.getCellText(1)).isEqualTo(name);
        assertThat(csv[BY]).isEqualTo(kpi.target().by().toString());
        assertThat(row.getCellAsDate(BY).orElseThrow().toLocalDate())
                .isEqualTo(kpi.target().by());
        var baseline = kpi.baseline();
        if (baseline != null) {
            assertThat(new BigDecimal(csv[BASELINE])).isEqualByComparingTo(baseline.value());
            assertThat(row.getCellAsNumber(BASELINE).orElseThrow()).isEqualByComparingTo(baseline.value());
            assertThat(csv[DAYS]).isEqualTo(baseline.days() == null ? "" : String.valueOf(baseline.days()));
        }
    }

    @Test
    void goals_and_work_have_sheets_of_their_own() throws IOException {
        Report report = Told.of(Told.fixtures().get(0), Told.english());
        assertThat(sheet(report, 1)).hasSize(report.advice().goals().size() + 1);
        assertThat(sheet(report, 2).size())
                .isGreaterThan(report.advice().actions().size());
    }

    @Test
    void what_users_write_is_no_formula() throws IOException {
        Report report = Told.harmful();
        assertThat(csv(report).stream().flatMap(Stream::of))
                .anyMatch(cell -> cell.equals("'=1+1"))
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
        assertThat(sheet(report, 0).stream()
                        .flatMap(Row::stream)
                        .filter(java.util.Objects::nonNull)
                        .filter(cell -> cell.getText().contains("=1+1"))
                        .map(Cell::getType))
                .isNotEmpty()
                .containsOnly(CellType.STRING);
    }

    @Test
    void the_same_advice_gives_the_same_bytes() throws InterruptedException {
        Report report = Told.of(Told.fixtures().get(0), Told.english());
        byte[] first = report.in(ReportFormat.XLSX, Style.PLAIN);
        Thread.sleep(5);
        assertThat(report.in(ReportFormat.XLSX, Style.PLAIN)).isEqualTo(first);
    }

    @Test
    void a_sheet_keeps_its_header_in_sight_and_runs_in_the_direction_of_its_language() throws IOException {
        Texts arabic = Told.languages().filter(Texts::isRightToLeft).findFirst().orElseThrow();
        String sheet = part(Told.of(Told.fixtures().get(0), arabic), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("rightToLeft=\"true\"")
                .contains("state=\"frozen\"")
                .contains("<dataValidation ");
    }

    private static String part(Report report, String name) throws IOException {
        byte[] bytes = report.in(ReportFormat.XLSX, Style.PLAIN);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
