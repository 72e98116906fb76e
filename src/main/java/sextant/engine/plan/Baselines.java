package sextant.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.advice.Fact;
import sextant.advice.KpiAdvice.Baseline;
import sextant.catalogue.Metric;
import sextant.catalogue.Scope;
import sextant.catalogue.Unit;
import sextant.engine.facts.FactSheet;
import sextant.engine.facts.Numbers;
import sextant.engine.rule.Reading;

/** Finds where a metric stands: what the user wrote down as baseline, otherwise what the profile's numbers give. */
final class Baselines {

    private final Stated stated;
    private final FactSheet sheet;
    private final LocalDate asOf;

    Baselines(Stated stated, FactSheet sheet, LocalDate asOf) {
        this.stated = stated;
        this.sheet = sheet;
        this.asOf = asOf;
    }

    /** The baseline of a metric for a goal on a platform (null for one that is read over all); empty when nothing tells. */
    Optional<Baseline> of(Metric metric, String goal, @Nullable String platform) {
        return fromAims(metric, goal, platform).or(() -> fromReading(metric, platform));
    }

    private Optional<Baseline> fromAims(Metric metric, String goal, @Nullable String platform) {
        return stated.current(metric.id(), goal, platform, asOf).stream()
                .filter(one -> one.aim().baseline() != null)
                .findFirst()
                .flatMap(one -> sheet.at(one.path() + ".baseline"))
                .map(Baselines::baseline);
    }

    /** Whether the profile's numbers give a metric on a platform. */
    boolean hasReading(Metric metric, String platform) {
        return sheet.reading(metric.id(), platform).isPresent();
    }

    private static Baseline baseline(Fact fact) {
        return new Baseline((BigDecimal) fact.value(), List.of(fact), null);
    }

    private Optional<Baseline> fromReading(Metric metric, @Nullable String platform) {
        String about = metric.scope() == Scope.PLATFORM && platform != null ? platform : "";
        Optional<Reading> reading = sheet.reading(metric.id(), about);
        return reading.map(found -> new Baseline(
                Numbers.plain(found.value()),
                sheet.behind(found),
                isCount(metric) ? sheet.days(sheet.behind(found)).orElse(null) : null));
    }

    /** Only counts grow with the time in which they are counted. */
    private static boolean isCount(Metric metric) {
        return metric.unit() == Unit.COUNT || metric.unit() == Unit.PEOPLE || metric.unit() == Unit.MONEY;
    }
}
