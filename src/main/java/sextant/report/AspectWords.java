package sextant.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiAdvice;
import sextant.advice.PlatformAdvice;
import sextant.advice.RulebookStamp;
import sextant.catalogue.Unit;
import sextant.explain.Aspect;
import sextant.input.Json;
import sextant.report.view.Words;

/** A side of an advice, or of an item in it, in words. */
final class AspectWords {

    /** Stands where there is nothing to tell. */
    static final String NOTHING = "–";

    private static final int DIGEST_SHOWN = 8;

    private final Words words;

    AspectWords(Words words) {
        this.words = words;
    }

    /** What the side is called. */
    String name(Aspect aspect) {
        return words.say("differences.aspects." + Json.name(aspect));
    }

    /**
     * What there is on that side.
     *
     * @param value as it stands in the difference; null where there is nothing
     * @param unit the unit of numbers
     */
    String value(Aspect aspect, @Nullable Object value, Unit unit) {
        return value == null ? nothing(aspect) : something(aspect, value, unit);
    }

    private String nothing(Aspect aspect) {
        return switch (aspect) {
            case BASELINE -> words.say("unknown");
            case TARGET -> words.say("to-be-set");
            case OWNER -> words.say("no-owner");
            default -> NOTHING;
        };
    }

    private String something(Aspect aspect, Object value, Unit unit) {
        return switch (aspect) {
            case OBJECTIVE -> words.objective(value.toString());
            case GOAL -> words.goal(value.toString());
            case PARTNER -> words.metric(value.toString());
            case PLATFORM -> words.platform(value.toString());
            case REASONING -> words.say("targets." + value);
            case BASELINE, TARGET -> words.amount((BigDecimal) value, unit);
            case GROUNDS -> words.say("differences.grounds." + Json.name((GoalAdvice.Grounds) value));
            case RULEBOOK -> stamp((RulebookStamp) value);
            default -> general(value);
        };
    }

    private String general(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? NOTHING
                    : words.list(list.stream().map(this::element).toList());
        }
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        return value instanceof Enum<?> constant ? words.value(constant) : value.toString();
    }

    private String element(Object value) {
        if (value instanceof KpiAdvice.DataStatus data) {
            String status = words.say(
                    switch (data.status()) {
                        case PRESENT -> "present";
                        case MISSING -> "missing";
                        case UNKNOWN -> "not-told";
                    });
            return words.say("differences.need", Map.of("need", words.value(data.need()), "status", status));
        }
        return value instanceof PlatformAdvice.PlatformGoal goal
                ? words.say(goal.leads() ? "goal-led" : "goal-supported", Map.of("goal", goal.goal()))
                : value.toString();
    }

    static String stamp(RulebookStamp stamp) {
        String digest = stamp.digest()
                .substring(0, Math.min(DIGEST_SHOWN, stamp.digest().length()));
        return stamp.name() + " " + stamp.version() + " · " + digest;
    }

    /** The unit in which a KPI is read. */
    static Unit unit(Advice advice, String metric) {
        return advice.kpis().stream()
                .filter(kpi -> kpi.metric().equals(metric))
                .map(KpiAdvice::unit)
                .findFirst()
                .orElse(Unit.COUNT);
    }
}
