package sextant.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiAdvice.DataStatus;
import sextant.advice.KpiAdvice.TargetAdvice;
import sextant.advice.KpiRole;
import sextant.input.Json;

/** The recommended KPIs, each with what is needed to work with it. */
final class KpiSection extends Section {

    KpiSection(Page page) {
        super(page);
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
        String role =
                words.say(kpi.role() == KpiRole.LEAD ? "leads-goal" : "supports-goal", Map.of("goal", kpi.goal()));
        canvas.ends(
                mark + "  " + canvas.ink().bold(words.metric(kpi.metric())) + "  "
                        + canvas.ink().dim(role),
                canvas.gauge(kpi.score(), greatest));
        canvas.wrapped(
                "   ", canvas.ink().bold(numbers(kpi)) + "  " + canvas.ink().dim(target(kpi)));
        canvas.wrapped("   ", practical(kpi));
        canvas.wrapped("   ", words.definition(kpi.metric()));
        formula(kpi.formula());
        canvas.wrapped("   ", data(kpi));
        partner(kpi);
        if (style.why()) {
            tree.full("   ", kpi.evidence(), kpi.score());
        } else {
            tree.brief("   ", kpi.evidence());
        }
    }

    /** The formula, unless it only names the number itself. */
    private void formula(@Nullable String formula) {
        if (formula != null && formula.contains(" ")) {
            canvas.hanging("   ", "= ", canvas.ink().dim(words.formula(formula)));
        }
    }

    private String numbers(KpiAdvice kpi) {
        TargetAdvice target = kpi.target();
        var baseline = kpi.baseline();
        String now = baseline == null ? words.say("unknown") : words.amount(baseline.value(), kpi.unit());
        var value = target.value();
        String then = value == null ? words.say("to-be-set") : words.amount(value, kpi.unit());
        return words.say("from-to", Map.of("now", now, "then", then, "day", words.day(target.by())));
    }

    private String target(KpiAdvice kpi) {
        return words.say("targets." + kpi.target().reasoning())
                + words.cite(kpi.target().sources());
    }

    private String practical(KpiAdvice kpi) {
        List<String> parts = new ArrayList<>();
        String platform = kpi.platform();
        if (platform != null) {
            parts.add(words.say("on-platform", Map.of("platform", platform)));
        }
        parts.add(words.say("look", Map.of("cadence", words.value(kpi.cadence()))));
        parts.add(words.say("levels." + Json.name(kpi.level())));
        parts.add(words.value(kpi.timing()));
        String owner = kpi.owner();
        parts.add(owner == null ? words.say("no-owner") : words.say("owner", Map.of("owner", owner)));
        return String.join(" · ", parts);
    }

    private String data(KpiAdvice kpi) {
        List<String> needs = kpi.data().stream().map(this::need).toList();
        return needs.isEmpty() ? words.say("no-data-needed") : words.say("data", Map.of("needs", Words.list(needs)));
    }

    private String need(DataStatus status) {
        String name = words.value(status.need());
        return switch (status.status()) {
            case PRESENT -> name + " " + canvas.ink().good("✓");
            case MISSING -> name + " " + canvas.ink().bad("✗ " + words.say("missing"));
            case UNKNOWN -> name + " " + canvas.ink().warn("? " + words.say("not-told"));
        };
    }

    private void partner(KpiAdvice kpi) {
        String partner = kpi.partner();
        if (partner != null) {
            canvas.wrapped("   ", words.say("partner", Map.of("partner", partner)));
        }
        if (!kpi.alsoServes().isEmpty()) {
            String goals = Words.list(kpi.alsoServes().stream().map(words::goal).toList());
            canvas.wrapped("   ", canvas.ink().dim(words.say("also-serves", Map.of("goals", goals))));
        }
    }
}
