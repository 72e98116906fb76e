package sextant.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiAdvice.DataStatus;
import sextant.advice.KpiAdvice.Status;
import sextant.advice.KpiRole;

/** A KPI, in words. */
public final class KpiWords {

    private final Words words;

    public KpiWords(Words words) {
        this.words = words;
    }

    /** The part it plays, with its goal. */
    public String role(KpiAdvice kpi) {
        return words.say(kpi.role() == KpiRole.LEAD ? "leads-goal" : "supports-goal", Map.of("goal", kpi.goal()));
    }

    /** Where it stands; a count with the time in which it was counted. */
    public String now(KpiAdvice kpi) {
        var baseline = kpi.baseline();
        return baseline == null ? words.say("unknown") : counted(words.amount(baseline.value(), kpi.unit()), baseline);
    }

    private String counted(String amount, KpiAdvice.Baseline baseline) {
        Integer days = baseline.days();
        return days == null ? amount : words.say("counted-in", Map.of("amount", amount, "days", days));
    }

    /** Where it should go. */
    public String then(KpiAdvice kpi) {
        var value = kpi.target().value();
        return value == null ? words.say("to-be-set") : words.amount(value, kpi.unit());
    }

    /** Why this target. */
    public String reasoning(KpiAdvice kpi) {
        return words.say("targets." + kpi.target().reasoning());
    }

    /** Where it is read, and how often. */
    public List<String> place(KpiAdvice kpi) {
        List<String> parts = new ArrayList<>();
        String platform = kpi.platform();
        if (platform != null) {
            parts.add(words.say("on-platform", Map.of("platform", platform)));
        }
        parts.add(words.say("look", Map.of("cadence", words.value(kpi.cadence()))));
        return parts;
    }

    /** Who answers for it. */
    public String owner(KpiAdvice kpi) {
        String owner = kpi.owner();
        return owner == null ? words.say("no-owner") : words.say("owner", Map.of("owner", owner));
    }

    /** What must be in place to read it. */
    public List<KpiView.Need> needs(KpiAdvice kpi) {
        return kpi.data().stream().map(this::need).toList();
    }

    private KpiView.Need need(DataStatus data) {
        return new KpiView.Need(words.value(data.need()), mark(data.status()), status(data.status()));
    }

    private static Mark mark(Status status) {
        return switch (status) {
            case PRESENT -> Mark.PASSED;
            case MISSING -> Mark.FAILED;
            case UNKNOWN -> Mark.OPEN;
        };
    }

    private String status(Status status) {
        return words.say(
                switch (status) {
                    case PRESENT -> "present";
                    case MISSING -> "missing";
                    case UNKNOWN -> "not-told";
                });
    }

    /** What to read beside it, and which goals it tells about too. */
    public List<String> companions(KpiAdvice kpi) {
        List<String> companions = new ArrayList<>();
        String partner = kpi.partner();
        if (partner != null) {
            companions.add(words.say("partner", Map.of("partner", partner)));
        }
        String guard = kpi.guard();
        if (guard != null && !guard.equals(partner)) {
            companions.add(words.say("guard", Map.of("guard", guard)));
        }
        if (!kpi.alsoServes().isEmpty()) {
            String goals = words.list(kpi.alsoServes().stream().map(words::goal).toList());
            companions.add(words.say("also-serves", Map.of("goals", goals)));
        }
        return companions;
    }
}
