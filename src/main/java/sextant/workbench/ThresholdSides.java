package sextant.workbench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sextant.Sextant;
import sextant.advice.Advice;
import sextant.catalogue.Threshold;
import sextant.engine.Trace;
import sextant.input.Document;

/**
 * Finds the sides of thresholds that nothing shows: a side is shown when moving the threshold past it is noticed. A value
 * that lies beyond the threshold notices when the threshold moves beyond the value.
 */
public final class ThresholdSides {

    private static final BigDecimal FAR = BigDecimal.valueOf(1000);
    private static final BigDecimal SMALL = BigDecimal.TEN;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Sextant sextant;

    public ThresholdSides(Sextant sextant) {
        this.sextant = sextant;
    }

    /**
     * A side that nothing shows.
     *
     * @param threshold the threshold
     * @param where which side
     */
    public record Side(String threshold, Where where) {}

    /** The sides of a threshold. */
    public enum Where {
        /** Values above it. */
        ABOVE,
        /** Values below it, or at it. */
        BELOW
    }

    /** The sides on which none of some profiles lies: putting the threshold out of the way there changes no advice. */
    public List<Side> unseen(List<Document> profiles) {
        List<String> before =
                profiles.stream().map(profile -> shape(sextant, profile)).toList();
        return silent((threshold, where) -> {
            BigDecimal moved = where == Where.ABOVE ? far(threshold) : BigDecimal.ZERO;
            try (Sextant changed = moved(threshold, moved)) {
                return differs(changed, profiles, before);
            }
        });
    }

    private static BigDecimal far(Threshold threshold) {
        return value(threshold).multiply(FAR).add(FAR);
    }

    private static boolean differs(Sextant changed, List<Document> profiles, List<String> before) {
        for (int i = 0; i < profiles.size(); i++) {
            if (!shape(changed, profiles.get(i)).equals(before.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What was decided, without the numbers behind it. */
    private static String shape(Sextant sextant, Document profile) {
        Trace trace = sextant.trace(profile).value().orElseThrow();
        Advice advice = trace.advice();
        List<Object> shape = new ArrayList<>(List.of(trace.rules(), trace.rows()));
        advice.goals().forEach(goal -> shape.add(goal.goal() + goal.smart().deadline()));
        advice.kpis().forEach(kpi -> shape.add(kpi.metric() + kpi.goal() + kpi.target()));
        advice.platforms().forEach(platform -> shape.add(platform.platform() + platform.standing()));
        advice.situations().forEach(situation -> shape.add(situation.key()));
        advice.warnings().forEach(warning -> shape.add(warning.code() + warning.about()));
        advice.rejected().forEach(rejection -> shape.add(rejection.item() + rejection.cause()));
        shape.add(advice.confidence());
        return shape.toString();
    }

    /**
     * The sides that no test of the rulebook guards: moving the threshold a little past the value at its edge, by one or by
     * a tenth of it, makes no test fail.
     */
    public List<Side> untested() {
        return silent((threshold, where) -> {
            BigDecimal step = value(threshold).compareTo(SMALL) <= 0
                    ? BigDecimal.ONE
                    : value(threshold).multiply(TENTH);
            BigDecimal moved = where == Where.ABOVE
                    ? value(threshold).add(step)
                    : value(threshold).subtract(step);
            try (Sextant changed = moved(threshold, moved)) {
                return new RuleTests(changed).anyFails(about(threshold.id()));
            }
        });
    }

    /** Tests that speak of what hangs on a threshold are the likeliest to fail: they go first. */
    private Predicate<RuleTest> about(String threshold) {
        Set<String> ids = new HashSet<>(Set.of(threshold));
        sextant.rules().stream()
                .filter(rule -> rule.thresholds().contains(threshold))
                .forEach(rule -> ids.add(rule.id()));
        return test -> ids.stream().anyMatch(test.expect().toString()::contains);
    }

    private static BigDecimal value(Threshold threshold) {
        return threshold.periods().get(threshold.periods().size() - 1).value();
    }

    private List<Side> silent(Notices notices) {
        List<Side> silent = new ArrayList<>();
        for (Threshold threshold : sextant.rulebook().catalogue().thresholds().values()) {
            for (Where where : Where.values()) {
                if (!notices.test(threshold, where)) {
                    silent.add(new Side(threshold.id(), where));
                }
            }
        }
        return silent;
    }

    private interface Notices {
        boolean test(Threshold threshold, Where where);
    }

    private Sextant moved(Threshold threshold, BigDecimal value) {
        return sextant.with(sextant.rulebook().withThreshold(threshold.id(), value));
    }
}
