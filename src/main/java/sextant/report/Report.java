package sextant.report;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.catalogue.Catalogue;
import sextant.input.Json;
import sextant.report.html.HtmlReport;
import sextant.report.markdown.MarkdownReport;
import sextant.report.sheet.CsvReport;
import sextant.report.sheet.WorkbookReport;
import sextant.report.view.ReportView;
import sextant.report.view.Sturdy;
import sextant.report.view.Viewer;
import sextant.report.view.Words;
import sextant.text.Texts;

/**
 * An advice with all that it takes to tell it. The same report gives the same bytes.
 *
 * @param advice what is told
 * @param texts the language
 * @param catalogue where sources are looked up
 * @param organisation whom it is for; null where no name was told
 * @param sturdy how the recommendations stand up to other answers; {@link Sturdy#UNTRIED} to say nothing of it
 */
public record Report(
        Advice advice,
        Texts texts,
        Catalogue catalogue,
        @Nullable String organisation,
        Sturdy sturdy) {

    /** A report that says nothing of how sturdy the recommendations are. */
    public Report(Advice advice, Texts texts, Catalogue catalogue, @Nullable String organisation) {
        this(advice, texts, catalogue, organisation, Sturdy.UNTRIED);
    }

    /**
     * The report in a form.
     *
     * @param style how text may look; other forms don't care
     * @return the bytes of a file, in UTF-8 where it is text
     */
    public byte[] in(ReportFormat format, Style style) {
        Words words = new Words(texts, advice);
        return switch (format) {
            case TEXT -> bytes(TextReport.write(advice, texts, catalogue, style, sturdy));
            case JSON -> bytes(Json.write(advice));
            case MARKDOWN -> bytes(MarkdownReport.write(view(words), words, advice.engine()));
            case HTML -> bytes(HtmlReport.write(view(words), words, advice.engine()));
            case CSV -> bytes(CsvReport.write(advice, words));
            case XLSX -> WorkbookReport.write(advice, view(words), words);
        };
    }

    private ReportView view(Words words) {
        return new Viewer(advice, words, catalogue, sturdy).view(organisation);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
