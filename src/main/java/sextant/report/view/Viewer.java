package sextant.report.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiRole;
import sextant.catalogue.Catalogue;

/** Looks at an advice as a reader does. The order matters: footnotes are numbered by it. */
public final class Viewer {

    private final Telling telling;
    private final Words words;

    /**
     * Prepares a view.
     *
     * @param catalogue where sources are looked up
     * @param sturdy how the recommendations stand up to other answers
     */
    public Viewer(Advice advice, Words words, Catalogue catalogue, Sturdy sturdy) {
        this.words = words;
        this.telling = new Telling(advice, words, new Notes(catalogue, words), new SturdyWords(words, sturdy));
    }

    /**
     * The whole report.
     *
     * @param organisation whom it is for; null where no name was told
     */
    public ReportView view(@Nullable String organisation) {
        GoalViews goals = new GoalViews(telling);
        KpiViews kpis = new KpiViews(telling);
        WarningViews warnings = new WarningViews(telling);
        RestViews rest = new RestViews(telling);
        return new ReportView(
                head(Objects.requireNonNullElse(organisation, "")),
                new SummaryView(lines(), warnings.counts()),
                goals.recommended(),
                kpis.kpis(),
                kpis.levels(),
                new PlatformViews(telling).platforms(),
                warnings.warnings(),
                goals.stated(),
                rest.steps(),
                rest.watch(),
                rest.rejected(),
                rest.questions(),
                rest.defaults(),
                telling.notes().footnotes());
    }

    private HeadView head(String organisation) {
        Advice advice = telling.advice();
        return new HeadView(
                organisation.strip(),
                words.day(advice.asOf()),
                words.value(advice.confidence().level()),
                advice.confidence().doubts().stream().map(words::doubt).toList(),
                advice.rulebook().name() + " " + advice.rulebook().version(),
                advice.rulebook().digest());
    }

    private List<SummaryView.Line> lines() {
        return telling.advice().goals().stream().map(this::line).toList();
    }

    private SummaryView.Line line(GoalAdvice goal) {
        KpiAdvice kpi = lead(goal);
        String platform = goal.smart().platform();
        return new SummaryView.Line(
                words.goal(goal.goal()),
                words.metric(kpi.metric()),
                numbers(kpi),
                platform == null ? "" : words.platform(platform));
    }

    /** The KPI that leads for a goal, or the first that serves it: every goal has one. */
    private KpiAdvice lead(GoalAdvice goal) {
        List<KpiAdvice> kpis = telling.advice().kpis();
        return kpis.stream()
                .filter(kpi -> kpi.goal().equals(goal.goal()) && kpi.role() == KpiRole.LEAD)
                .findFirst()
                .orElseGet(() -> kpis.stream()
                        .filter(kpi -> goal.smart().kpis().contains(kpi.metric()))
                        .findFirst()
                        .orElse(kpis.get(0)));
    }

    private String numbers(KpiAdvice kpi) {
        KpiWords said = new KpiWords(words);
        String day = words.day(kpi.target().by());
        return words.say("from-to", Map.of("now", said.now(kpi), "then", said.then(kpi), "day", day));
    }
}
