package sextant.engine.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.advice.Fact;
import sextant.advice.KpiAdvice.Baseline;
import sextant.catalogue.Metric;
import sextant.catalogue.Scope;
import sextant.engine.facts.FactSheet;
import sextant.engine.facts.Numbers;
import sextant.engine.rule.Reading;

/** Finds where a metric stands: what the user wrote down as baseline, otherwise what the profile's numbers give. */
final class Baselines {

    private final Stated stated;
    private final FactSheet sheet;

    Baselines(Stated stated, FactSheet sheet) {
        this.stated = stated;
        this.sheet = sheet;
    }

    /** The baseline of a metric on a platform (null for one that is read over all); empty when nothing tells. */
    Optional<Baseline> of(Metric metric, @Nullable String platform) {
        return fromAims(metric, platform).or(() -> fromReading(metric, platform));
    }

    private Optional<Baseline> fromAims(Metric metric, @Nullable String platform) {
        return stated.measuredBy(metric.id()).stream()
                .filter(one -> one.aim().baseline() != null && isOn(one.aim().platform(), platform))
                .findFirst()
                .flatMap(one -> sheet.at(one.path() + ".baseline"))
                .map(Baselines::baseline);
    }

    private static boolean isOn(@Nullable String stated, @Nullable String platform) {
        return stated == null || platform == null || stated.equals(platform);
    }

    private static Baseline baseline(Fact fact) {
        return new Baseline((BigDecimal) fact.value(), List.of(fact));
    }

    private Optional<Baseline> fromReading(Metric metric, @Nullable String platform) {
        String about = metric.scope() == Scope.PLATFORM && platform != null ? platform : "";
        Optional<Reading> reading = sheet.reading(metric.id(), about);
        return reading.map(found -> new Baseline(Numbers.plain(found.value()), sheet.behind(found)));
    }
}
