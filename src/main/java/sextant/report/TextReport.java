package sextant.report;

import java.util.List;
import sextant.advice.Advice;
import sextant.catalogue.Catalogue;
import sextant.report.view.Sturdy;
import sextant.report.view.SturdyWords;
import sextant.report.view.Words;
import sextant.text.Texts;

/** Advice as text, for a terminal or a pipe. */
public final class TextReport {

    private TextReport() {}

    /**
     * Writes an advice.
     *
     * @param texts the language
     * @param catalogue where sources are looked up
     * @param style how it may look
     */
    public static String write(Advice advice, Texts texts, Catalogue catalogue, Style style) {
        return write(advice, texts, catalogue, style, Sturdy.UNTRIED);
    }

    /**
     * Writes an advice.
     *
     * @param texts the language
     * @param catalogue where sources are looked up
     * @param style how it may look
     * @param sturdy how the recommendations stand up to other answers
     */
    public static String write(Advice advice, Texts texts, Catalogue catalogue, Style style, Sturdy sturdy) {
        Words words = new Words(texts, advice);
        Section.Page page =
                new Section.Page(advice, catalogue, style, words, new Canvas(style), new SturdyWords(words, sturdy));
        sections(page).forEach(Section::write);
        return page.canvas().toString();
    }

    private static List<Section> sections(Section.Page page) {
        return List.of(
                new HeadSection(page),
                new GoalSection(page),
                new KpiSection(page),
                new PlatformSection(page),
                new WarningSection(page),
                new StatedGoalSection(page),
                new ActionSection(page),
                new WatchSection(page),
                new RejectionSection(page),
                new QuestionSection(page),
                new DefaultSection(page),
                new SourceSection(page));
    }
}
