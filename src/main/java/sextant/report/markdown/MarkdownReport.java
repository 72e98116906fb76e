package sextant.report.markdown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import sextant.report.view.DefaultView;
import sextant.report.view.Footnote;
import sextant.report.view.HeadView;
import sextant.report.view.Legal;
import sextant.report.view.QuestionView;
import sextant.report.view.RejectionView;
import sextant.report.view.ReportView;
import sextant.report.view.StepView;
import sextant.report.view.SummaryView;
import sextant.report.view.WatchView;
import sextant.report.view.Words;

/** Advice as GitHub-flavoured Markdown: tables, check lists and footnotes. */
public final class MarkdownReport {

    private final ReportView view;
    private final Words words;
    private final Markdown out = new Markdown();

    private MarkdownReport(ReportView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /**
     * Writes a report.
     *
     * @param engine the version of the program that computed it
     */
    public static String write(ReportView view, Words words, String engine) {
        MarkdownReport report = new MarkdownReport(view, words);
        report.head();
        report.summary();
        new MarkdownPlan(view, words, report.out).write();
        report.actions();
        report.rest();
        report.notes(engine);
        return Legal.text(report.out.toString());
    }

    private void head() {
        HeadView head = view.head();
        out.heading(1, words.say("page.title"));
        if (!head.organisation().isEmpty()) {
            out.paragraph(Markdown.bold(words.say("page.prepared-for", Map.of("organisation", head.organisation()))));
        }
        labelled("day", head.day());
        labelled("confidence", head.confidence());
        head.doubts().forEach(doubt -> out.item(1, Markdown.text(doubt)));
        labelled("rulebook", head.rulebook());
    }

    private void labelled(String label, String value) {
        out.item(0, Markdown.text(words.say("labelled", Map.of("label", say("labels." + label), "value", value))));
    }

    private String say(String key) {
        return words.say("page." + key);
    }

    private void summary() {
        out.heading(2, say("headings.summary"));
        out.header(Stream.of("goal", "decided-by", "now-and-then", "begin-on")
                .map(column -> say("columns." + column))
                .toList());
        for (SummaryView.Line line : view.summary().goals()) {
            out.row(Stream.of(line.goal(), line.kpi(), line.numbers(), line.platform())
                    .map(Markdown::text)
                    .toList());
        }
        List<String> counts = view.summary().warnings();
        out.paragraph(Markdown.text(counts.isEmpty() ? words.say("no-warning") : words.list(counts)));
    }

    private void actions() {
        out.heading(2, say("headings.actions"));
        for (StepView step : view.steps()) {
            out.heading(3, step.name());
            for (StepView.ActionView action : step.actions()) {
                out.item(0, "[ ] " + Markdown.bold(action.what()) + " – " + Markdown.cited(action.how()));
                out.item(1, Markdown.text(action.serves()));
            }
        }
    }

    private void rest() {
        section(
                "watch",
                view.watch(),
                (WatchView watched) -> Markdown.bold(watched.metrics()) + " – " + Markdown.text(watched.reason()));
        String rejected = words.say(
                "page.headings.rejected", Map.of("count", view.rejected().size()));
        if (!view.rejected().isEmpty()) {
            out.heading(2, rejected);
            view.rejected().forEach(one -> out.item(0, rejection(one)));
        }
        section(
                "questions",
                view.questions(),
                (QuestionView question) -> Markdown.bold(question.label()) + " – " + Markdown.text(question.help())
                        + " `" + question.path() + "`");
        section(
                "defaults",
                view.defaults(),
                (DefaultView number) ->
                        Markdown.text(words.labelled(number.name().text(), number.value()))
                                + Markdown.notes(number.name().cites()));
        out.paragraph(Markdown.text(words.say("defaults-note")));
    }

    private <T> void section(String heading, List<T> items, java.util.function.Function<T, String> markdown) {
        if (!items.isEmpty()) {
            out.heading(2, say("headings." + heading));
            items.forEach(one -> out.item(0, Objects.requireNonNull(markdown.apply(one))));
        }
    }

    private String rejection(RejectionView rejection) {
        String goal = rejection.goal().isEmpty()
                ? ""
                : ", " + words.say("page.considered-for", Map.of("goal", rejection.goal()));
        return Markdown.bold(rejection.name()) + " (" + Markdown.text(rejection.kind() + goal) + ") – "
                + Markdown.text(rejection.cause()) + evidence(rejection);
    }

    private static String evidence(RejectionView rejection) {
        return rejection.evidence().isEmpty() ? "" : " (" + Markdown.text(rejection.evidence()) + ")";
    }

    private void notes(String engine) {
        out.heading(2, say("headings.notes"));
        view.notes().forEach(note -> out.note(note.number(), Markdown.text(line(note))));
        out.paragraph(Markdown.text(words.say("page.engine", Map.of("version", engine))));
        out.paragraph(Markdown.text(words.say(
                "labelled", Map.of("label", say("digest"), "value", view.head().digest()))));
    }

    private String line(Footnote note) {
        return words.source(note.claim(), note.says(), note.source());
    }
}
