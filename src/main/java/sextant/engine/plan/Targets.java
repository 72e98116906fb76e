package sextant.engine.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sextant.advice.KpiAdvice.Baseline;
import sextant.advice.KpiAdvice.TargetAdvice;
import sextant.advice.ThresholdUse;
import sextant.catalogue.Direction;
import sextant.catalogue.Metric;
import sextant.catalogue.Target;
import sextant.catalogue.Unit;
import sextant.engine.facts.Numbers;

/** Proposes targets: the user's own where it is within reach, otherwise what the baseline allows. */
final class Targets {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALL = new BigDecimal("0.1");
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private final Stated stated;
    private final Function<String, ThresholdUse> thresholds;
    private final LocalDate asOf;

    Targets(Stated stated, Function<String, ThresholdUse> thresholds, LocalDate asOf) {
        this.stated = stated;
        this.thresholds = thresholds;
        this.asOf = asOf;
    }

    /**
     * The target of a metric.
     *
     * @param goal the goal for which it is a KPI
     * @param platform the platform on which it is read; null when it is read over all
     * @param baseline where it stands; null when unknown
     * @param by the day by which the goal is to be reached; a target of the user's keeps its own day
     */
    TargetAdvice of(Metric metric, String goal, @Nullable String platform, @Nullable Baseline baseline, LocalDate by) {
        Optional<Stated.Values> own = stated.current(metric.id(), goal, platform, asOf).stream()
                .map(Stated.Aimed::aim)
                .filter(aim -> aim.target() != null)
                .findFirst();
        if (own.isPresent() && own.get().target() != null) {
            LocalDate day = own.get().deadline() == null ? by : own.get().deadline();
            return own(metric, own.get().target(), baseline, day);
        }
        return proposed(metric, baseline, by, stated.hasExpired(metric.id(), asOf) ? "yours-expired" : "");
    }

    private TargetAdvice own(Metric metric, BigDecimal target, @Nullable Baseline baseline, LocalDate by) {
        if (metric.target() != Target.WEEKLY_GAIN
                || baseline == null
                || baseline.value().signum() <= 0) {
            return new TargetAdvice(Numbers.plain(target), "yours", List.of(), by);
        }
        double times = target.doubleValue() / baseline.value().doubleValue();
        ThresholdUse unrealistic = thresholds.apply("unrealistic-gain");
        if (times >= unrealistic.value().doubleValue()) {
            return proposed(metric, baseline, by, "yours-out-of-reach");
        }
        ThresholdUse realistic = thresholds.apply("realistic-gain");
        boolean ambitious = times > realistic.value().doubleValue();
        String source = ambitious ? unrealistic.source() : realistic.source();
        return new TargetAdvice(
                Numbers.plain(target), ambitious ? "yours-ambitious" : "yours-realistic", List.of(source), by);
    }

    private TargetAdvice proposed(Metric metric, @Nullable Baseline baseline, LocalDate by, String instead) {
        if (metric.target() == Target.OWN) {
            return new TargetAdvice(null, "own", List.of(), by);
        }
        if (baseline == null || baseline.value().signum() <= 0) {
            ThresholdUse weeks = thresholds.apply("baseline-weeks");
            return new TargetAdvice(null, "baseline-first", List.of(weeks.source()), by);
        }
        boolean gain = metric.target() == Target.WEEKLY_GAIN;
        ThresholdUse threshold = thresholds.apply(gain ? "weekly-gain-target" : "relative-target");
        BigDecimal factor = gain ? threshold.value() : factor(metric, threshold.value());
        BigDecimal value = rounded(metric, baseline.value().multiply(factor));
        if (!isBetter(metric, value, baseline.value())) {
            return new TargetAdvice(null, "baseline-doubtful", List.of(threshold.source()), by);
        }
        ThresholdUse few = thresholds.apply("least-for-percent");
        if (metric.unit() == Unit.COUNT && baseline.value().compareTo(few.value()) < 0) {
            return new TargetAdvice(value, "small-number", List.of(few.source()), by);
        }
        String reasoning = instead.isEmpty() ? (gain ? "weekly-gain" : "relative") : instead;
        return new TargetAdvice(value, reasoning, List.of(threshold.source()), by);
    }

    private static boolean isBetter(Metric metric, BigDecimal target, BigDecimal baseline) {
        int change = target.compareTo(baseline);
        return metric.direction() == Direction.UP ? change > 0 : change < 0;
    }

    private static BigDecimal factor(Metric metric, BigDecimal percent) {
        BigDecimal share = percent.divide(HUNDRED);
        return metric.direction() == Direction.UP ? BigDecimal.ONE.add(share) : BigDecimal.ONE.subtract(share);
    }

    /** Counts become whole in the direction of improvement; shares keep two decimals and never pass 100. */
    private static BigDecimal rounded(Metric metric, BigDecimal value) {
        if (metric.unit() == Unit.PERCENT) {
            return Numbers.plain(rounded(value).min(HUNDRED));
        }
        boolean whole = metric.unit() == Unit.COUNT || value.abs().compareTo(BigDecimal.TEN) >= 0;
        RoundingMode mode = metric.direction() == Direction.UP ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return Numbers.plain(whole ? value.setScale(0, mode) : rounded(value));
    }

    /** Two decimals, or two digits where the number is smaller than that. */
    private static BigDecimal rounded(BigDecimal value) {
        return value.abs().compareTo(SMALL) < 0 ? value.round(TWO_DIGITS) : value.setScale(2, RoundingMode.HALF_UP);
    }
}
