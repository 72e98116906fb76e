package sextant.report.markdown;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sextant.report.view.EvidenceView;
import sextant.report.view.GoalView;
import sextant.report.view.KpiView;
import sextant.report.view.LevelView;
import sextant.report.view.PlatformView;
import sextant.report.view.ReportView;
import sextant.report.view.SmartLine;
import sextant.report.view.StatedGoalView;
import sextant.report.view.WarningView;
import sextant.report.view.Words;

/** The plan itself: goals, KPIs, platforms and what endangers them. */
final class MarkdownPlan {

    private final ReportView view;
    private final Words words;
    private final Markdown out;

    MarkdownPlan(ReportView view, Words words, Markdown out) {
        this.view = view;
        this.words = words;
        this.out = out;
    }

    void write() {
        out.heading(2, say("headings.goals"));
        view.goals().forEach(this::goal);
        out.heading(
                2, words.say("page.headings.kpis", Map.of("count", view.kpis().size())));
        kpis();
        view.kpis().forEach(this::kpi);
        levels();
        platforms();
        warnings();
        stated();
    }

    private String say(String key) {
        return words.say("page." + key);
    }

    private void goal(GoalView goal) {
        out.heading(3, goal.rank() + ". " + goal.name());
        out.paragraph(Markdown.text(goal.about()));
        out.paragraph("*" + Markdown.text(goal.grounds()) + "*");
        goal.smart().forEach(this::smart);
        evidence(goal.evidence());
        out.paragraph(Markdown.text(goal.sturdy()));
    }

    private void smart(SmartLine line) {
        out.item(0, mark(line) + " – " + Markdown.text(line.text()));
        line.findings().forEach(finding -> out.item(1, Markdown.text(finding)));
    }

    private String mark(SmartLine line) {
        return line.mark().sign() + " " + Markdown.bold(line.word()) + " ("
                + Markdown.text(say("marks." + line.mark().code())) + ")";
    }

    private void evidence(EvidenceView evidence) {
        out.header(Stream.of("weight", "reason")
                .map(column -> say("columns." + column))
                .toList());
        evidence.rows().forEach(row -> out.row(List.of(Markdown.text(words.weight(row.weight())), reason(row))));
        out.row(List.of("**" + evidence.score() + "**", Markdown.bold(say("in-all"))));
    }

    private static String reason(EvidenceView.Row row) {
        String goal = row.goal().isEmpty() ? "" : " " + Markdown.text("(" + row.goal() + ")");
        return Markdown.text(row.clause().text())
                + goal
                + Markdown.notes(row.clause().cites());
    }

    private void kpis() {
        out.header(Stream.of("kpi", "now-and-then", "practice", "level", "needs", "companions")
                .map(column -> say("columns." + column))
                .toList());
        view.kpis().forEach(kpi -> out.row(cells(kpi)));
    }

    private List<String> cells(KpiView kpi) {
        return List.of(
                (kpi.leads() ? "◆ " : "◇ ") + Markdown.bold(kpi.name()) + lines(List.of("", kpi.role())),
                Markdown.text(kpi.baseline()) + " → " + lines(List.of(kpi.target(), kpi.by())) + "<br>"
                        + Markdown.cited(kpi.reasoning()),
                lines(kpi.practice()),
                lines(List.of(words.say("levels." + sextant.input.Json.name(kpi.level())), kpi.timing())),
                lines(kpi.needs().stream().map(MarkdownPlan::need).toList()),
                lines(kpi.companions()));
    }

    private static String need(KpiView.Need need) {
        return need.mark().sign() + " " + need.name() + " (" + need.status() + ")";
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Markdown::text).collect(Collectors.joining("<br>"));
    }

    private void kpi(KpiView kpi) {
        out.heading(3, kpi.name());
        out.paragraph(Markdown.text(kpi.definition()));
        out.paragraph(kpi.formula().isEmpty() ? "" : Markdown.text("= " + kpi.formula()));
        evidence(kpi.evidence());
        out.paragraph(Markdown.text(kpi.sturdy()));
    }

    private void levels() {
        out.heading(3, say("headings.levels"));
        for (LevelView level : view.levels()) {
            String kpis = level.kpis().isEmpty() ? say("no-kpi-here") : words.list(level.kpis());
            out.item(0, Markdown.bold(level.name()) + " – " + Markdown.text(words.labelled(level.about(), kpis)));
        }
    }

    private void platforms() {
        out.heading(2, say("headings.platforms"));
        out.paragraph(view.platforms().isEmpty() ? Markdown.text(words.say("no-platform")) : "");
        for (PlatformView platform : view.platforms()) {
            out.heading(3, platform.rank() + ". " + platform.name());
            out.paragraph(Markdown.bold(platform.word()) + " – " + Markdown.text(platform.advice()));
            out.paragraph(Markdown.text(platform.goals()));
            evidence(platform.evidence());
            out.paragraph(Markdown.text(platform.sturdy()));
            out.paragraph(Markdown.text(platform.known()));
        }
    }

    private void warnings() {
        out.heading(2, say("headings.warnings"));
        out.paragraph(view.warnings().isEmpty() ? Markdown.text(words.say("no-warning")) : "");
        for (WarningView warning : view.warnings()) {
            warning.titles()
                    .forEach(title -> out.item(0, Markdown.bold(warning.word()) + " – " + Markdown.bold(title)));
            out.item(1, Markdown.cited(warning.why()));
            out.item(1, "→ " + Markdown.text(warning.remedy()));
            if (!warning.facts().isEmpty()) {
                out.item(1, Markdown.text(words.labelled(say("labels.facts"), words.clauses(warning.facts()))));
            }
        }
    }

    private void stated() {
        if (!view.stated().isEmpty()) {
            out.heading(2, say("headings.stated"));
        }
        for (StatedGoalView goal : view.stated()) {
            out.item(0, Markdown.bold(goal.name()) + " – " + Markdown.text(goal.note()));
            goal.checks().forEach(check -> out.item(1, mark(check)));
            goal.checks().stream()
                    .flatMap(check -> check.findings().stream())
                    .distinct()
                    .forEach(finding -> out.item(2, Markdown.text(finding)));
        }
    }
}
