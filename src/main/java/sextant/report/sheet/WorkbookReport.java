package sextant.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import sextant.advice.Advice;
import sextant.report.view.ReportView;
import sextant.report.view.Words;

/** The KPI sheet as a workbook (XLSX), with the goals and the work to do on sheets of their own. */
public final class WorkbookReport {

    private static final String APPLICATION = "Sextant";

    private WorkbookReport() {}

    /** Writes an advice; the same advice gives the same bytes. */
    public static byte[] write(Advice advice, ReportView view, Words words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, APPLICATION, null)) {
            Page kpis = Page.in(workbook, "kpis", words);
            new KpiPage(kpis, advice, words).write();
            WorkPages pages = new WorkPages(view, words);
            pages.goals(Page.in(workbook, "goals", words));
            pages.work(Page.in(workbook, "work", words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Timeless.zip(out.toByteArray(), advice.asOf());
    }
}
