package sextant.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiRole;
import sextant.advice.Rejection.Kind;
import sextant.input.Json;
import sextant.report.view.KpiView;
import sextant.report.view.KpiWords;

/** The recommended KPIs, each with what is needed to work with it. */
final class KpiSection extends Section {

    private final KpiWords said;

    KpiSection(Page page) {
        super(page);
        this.said = new KpiWords(words);
    }

    @Override
    void write() {
        canvas.heading(words.say("headings.kpis", Map.of("count", advice.kpis().size())));
        int greatest = advice.kpis().stream().mapToInt(KpiAdvice::score).max().orElse(0);
        advice.kpis().forEach(kpi -> write(kpi, greatest));
    }

    private void write(KpiAdvice kpi, int greatest) {
        canvas.gap();
        String mark = kpi.role() == KpiRole.LEAD ? "◆" : "◇";
        canvas.ends(
                mark + "  " + canvas.ink().bold(words.metric(kpi.metric())) + "  "
                        + canvas.ink().dim(said.role(kpi)),
                canvas.gauge(kpi.score(), greatest));
        canvas.wrapped(
                "   ", canvas.ink().bold(numbers(kpi)) + "  " + canvas.ink().dim(target(kpi)));
        canvas.wrapped("   ", practical(kpi));
        canvas.wrapped("   ", words.definition(kpi.metric()));
        formula(kpi.formula());
        canvas.wrapped("   ", data(kpi));
        said.companions(kpi)
                .forEach(companion -> canvas.wrapped("   ", canvas.ink().dim(companion)));
        if (style.why()) {
            tree.full("   ", kpi.evidence(), kpi.score());
        } else {
            tree.brief("   ", kpi.evidence());
        }
        sturdiness(Kind.KPI, kpi.metric());
    }

    /** The formula, unless it only names the number itself. */
    private void formula(@Nullable String formula) {
        String inWords = formula == null ? "" : words.formula(formula);
        if (!inWords.isEmpty()) {
            canvas.hanging("   ", "= ", canvas.ink().dim(inWords));
        }
    }

    private String numbers(KpiAdvice kpi) {
        String day = words.day(kpi.target().by());
        return words.say("from-to", Map.of("now", said.now(kpi), "then", said.then(kpi), "day", day));
    }

    private String target(KpiAdvice kpi) {
        return said.reasoning(kpi) + words.cite(kpi.target().sources());
    }

    private String practical(KpiAdvice kpi) {
        List<String> parts = new ArrayList<>(said.place(kpi));
        parts.add(words.say("levels." + Json.name(kpi.level())));
        parts.add(words.value(kpi.timing()));
        parts.add(said.owner(kpi));
        return String.join(" · ", parts);
    }

    private String data(KpiAdvice kpi) {
        List<String> needs = said.needs(kpi).stream().map(this::need).toList();
        return needs.isEmpty() ? words.say("no-data-needed") : words.say("data", Map.of("needs", words.list(needs)));
    }

    private String need(KpiView.Need need) {
        return need.name() + " "
                + switch (need.mark()) {
                    case PASSED -> canvas.ink().good("✓");
                    case FAILED -> canvas.ink().bad("✗ " + need.status());
                    case OPEN -> canvas.ink().warn("? " + need.status());
                };
    }
}
