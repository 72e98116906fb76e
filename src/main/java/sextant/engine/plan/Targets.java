package sextant.engine.plan;

import java.math.BigDecimal;
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

    private final Stated stated;
    private final Function<String, ThresholdUse> thresholds;

    Targets(Stated stated, Function<String, ThresholdUse> thresholds) {
        this.stated = stated;
        this.thresholds = thresholds;
    }

    /** The target of a metric from a baseline (null when unknown), to be reached by a day. */
    TargetAdvice of(Metric metric, @Nullable Baseline baseline, LocalDate by) {
        Optional<BigDecimal> own = stated.measuredBy(metric.id()).stream()
                .flatMap(one -> Optional.ofNullable(one.aim().target()).stream())
                .findFirst();
        return own.isPresent() ? own(metric, own.get(), baseline, by) : proposed(metric, baseline, by, "");
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
        BigDecimal value = gain
                ? baseline.value().multiply(threshold.value())
                : baseline.value().multiply(factor(metric, threshold.value()));
        String reasoning = instead.isEmpty() ? (gain ? "weekly-gain" : "relative") : instead;
        return new TargetAdvice(rounded(metric, value), reasoning, List.of(threshold.source()), by);
    }

    private static BigDecimal factor(Metric metric, BigDecimal percent) {
        BigDecimal share = percent.divide(HUNDRED);
        return metric.direction() == Direction.UP ? BigDecimal.ONE.add(share) : BigDecimal.ONE.subtract(share);
    }

    /** Counts become whole in the direction of improvement; shares keep two decimals and never pass 100. */
    private static BigDecimal rounded(Metric metric, BigDecimal value) {
        if (metric.unit() == Unit.PERCENT) {
            return Numbers.plain(value.setScale(2, RoundingMode.HALF_UP).min(HUNDRED));
        }
        boolean whole = metric.unit() == Unit.COUNT || value.abs().compareTo(BigDecimal.TEN) >= 0;
        RoundingMode mode = metric.direction() == Direction.UP ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return Numbers.plain(whole ? value.setScale(0, mode) : value.setScale(2, RoundingMode.HALF_UP));
    }
}
