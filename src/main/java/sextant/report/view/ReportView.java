package sextant.report.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * A whole report, in the order in which it is read.
 *
 * @param head whom it is for, and what it rests on
 * @param summary the report in a few lines
 * @param goals the recommended goals
 * @param kpis the recommended KPIs
 * @param levels the same by level
 * @param platforms where to work
 * @param warnings what would make the plan fail
 * @param stated the goals that the user brought
 * @param steps what to do
 * @param watch what to watch only
 * @param rejected what was considered and not recommended
 * @param questions what was not told and would matter
 * @param defaults the numbers that are ours
 * @param notes the claims that all this rests on
 */
public record ReportView(
        HeadView head,
        SummaryView summary,
        List<GoalView> goals,
        List<KpiView> kpis,
        List<LevelView> levels,
        List<PlatformView> platforms,
        List<WarningView> warnings,
        List<StatedGoalView> stated,
        List<StepView> steps,
        List<WatchView> watch,
        List<RejectionView> rejected,
        List<QuestionView> questions,
        List<DefaultView> defaults,
        List<Footnote> notes) {

    /** All the evidence that is shown as bars. */
    public List<EvidenceView> evidence() {
        return Stream.of(
                        goals.stream().map(GoalView::evidence),
                        kpis.stream().map(KpiView::evidence),
                        platforms.stream().map(PlatformView::evidence))
                .flatMap(evidence -> evidence)
                .toList();
    }
}
