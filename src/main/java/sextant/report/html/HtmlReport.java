package sextant.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import sextant.report.view.Legal;
import sextant.report.view.ReportView;
import sextant.report.view.Words;

/** Advice as one page that needs nothing else. It is well-formed XML too. */
public final class HtmlReport {

    private static final String TEMPLATES = "sextant.report.html.templates";

    private HtmlReport() {}

    private static final class Holder {

        static final TemplateEngine ENGINE =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
        static final String STYLE = style();

        private static String style() {
            try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
                if (in == null) {
                    throw new IllegalStateException("the style sheet is part of the program");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Writes a report.
     *
     * @param engine the version of the program that computed it
     */
    public static String write(ReportView view, Words words, String engine) {
        StringOutput out = new StringOutput();
        Map<String, Object> given = Map.of(
                "view", view,
                "words", words,
                "engine", engine,
                "style", Holder.STYLE,
                "charts", new Charts(view.evidence(), words.isRightToLeft()));
        Holder.ENGINE.render("report.jte", given, out);
        return Legal.text(out.toString());
    }
}
