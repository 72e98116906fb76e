package sextant.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiRole;
import sextant.advice.Rejection.Kind;
import sextant.catalogue.Level;
import sextant.input.Json;

/** Makes the views of KPIs: one by one, and by level. */
final class KpiViews {

    private final Telling telling;
    private final Words words;
    private final KpiWords kpiWords;

    KpiViews(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
        this.kpiWords = new KpiWords(words);
    }

    List<KpiView> kpis() {
        return telling.advice().kpis().stream().map(this::view).toList();
    }

    private KpiView view(KpiAdvice kpi) {
        return new KpiView(
                words.metric(kpi.metric()),
                kpi.role() == KpiRole.LEAD,
                kpiWords.role(kpi),
                words.goal(kpi.goal()),
                words.definition(kpi.metric()),
                words.formula(Objects.requireNonNullElse(kpi.formula(), "")),
                kpiWords.now(kpi),
                kpiWords.then(kpi),
                telling.say("by", "day", words.day(kpi.target().by())),
                telling.notes().cited(kpiWords.reasoning(kpi), kpi.target().sources()),
                practice(kpi),
                kpi.level(),
                words.value(kpi.timing()),
                kpiWords.needs(kpi),
                kpiWords.companions(kpi),
                telling.evidence(kpi.evidence(), kpi.score()),
                telling.sturdy().of(Kind.KPI, kpi.metric()));
    }

    private List<String> practice(KpiAdvice kpi) {
        List<String> practice = new ArrayList<>(kpiWords.place(kpi));
        practice.add(kpiWords.owner(kpi));
        return practice;
    }

    List<LevelView> levels() {
        return Arrays.stream(Level.values()).map(this::level).toList();
    }

    private LevelView level(Level level) {
        List<String> kpis = telling.advice().kpis().stream()
                .filter(kpi -> kpi.level() == level)
                .map(kpi -> words.metric(kpi.metric()))
                .toList();
        String code = Json.name(level);
        return new LevelView(words.say("levels." + code), words.say("page.level-about." + code), kpis);
    }
}
