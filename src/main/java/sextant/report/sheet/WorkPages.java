package sextant.report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import sextant.catalogue.Unit;
import sextant.report.view.GoalView;
import sextant.report.view.ReportView;
import sextant.report.view.SmartLine;
import sextant.report.view.StepView;
import sextant.report.view.WarningView;
import sextant.report.view.Words;

/** The sheets behind the first one: the goals, and what there is to do. */
final class WorkPages {

    private static final List<String> GOAL_COLUMNS = List.of("rank", "goal", "grounds");
    private static final List<String> WORK_COLUMNS = List.of("kind", "what", "why", "remedy", "done");

    private final ReportView view;
    private final Words words;

    WorkPages(ReportView view, Words words) {
        this.view = view;
        this.words = words;
    }

    void goals(Page page) {
        page.onOnePaper();
        page.widths(8, 26, 30, 44, 36, 44, 36, 24);
        Stream<String> letters = Stream.of("S", "M", "A", "R", "T").map(letter -> words.say("smart." + letter));
        page.header(Stream.concat(columns(GOAL_COLUMNS), letters).toList(), 2);
        for (GoalView goal : view.goals()) {
            page.row(goal.rank(), goal(goal));
        }
    }

    private Stream<String> columns(List<String> columns) {
        return columns.stream().map(column -> words.say("sheet." + column));
    }

    private static List<Cell> goal(GoalView goal) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Amount(BigDecimal.valueOf(goal.rank()), Unit.COUNT));
        row.add(new Cell.Text(goal.name()));
        row.add(new Cell.Text(goal.grounds()));
        goal.smart().forEach(line -> row.add(new Cell.Text(smart(line))));
        return row;
    }

    private static String smart(SmartLine line) {
        String findings = String.join("\n", line.findings());
        return (line.mark().sign() + " " + line.text() + "\n" + findings).strip();
    }

    void work(Page page) {
        page.onOnePaper();
        page.widths(16, 44, 70, 60, 10);
        page.header(columns(WORK_COLUMNS).toList(), 0);
        List<List<Cell>> rows = new ArrayList<>();
        view.warnings().forEach(warning -> rows.add(warning(warning)));
        view.steps().forEach(step -> step.actions().forEach(action -> rows.add(action(step, action))));
        for (int i = 0; i < rows.size(); i++) {
            page.row(i + 1, Objects.requireNonNull(rows.get(i)));
        }
    }

    private static List<Cell> warning(WarningView warning) {
        return List.of(
                new Cell.Text(warning.word()),
                new Cell.Text(String.join("\n", warning.titles())),
                new Cell.Text(warning.why().text()),
                new Cell.Text(warning.remedy()),
                new Cell.Blank());
    }

    private static List<Cell> action(StepView step, StepView.ActionView action) {
        return List.of(
                new Cell.Text(step.name()),
                new Cell.Text(action.what()),
                new Cell.Text(action.how().text()),
                new Cell.Text(action.serves()),
                new Cell.Blank());
    }
}
