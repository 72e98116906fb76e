package sextant.engine.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiAdvice.Baseline;
import sextant.advice.KpiRole;
import sextant.advice.ThresholdUse;
import sextant.catalogue.Metric;
import sextant.catalogue.Scope;
import sextant.engine.choose.Pick;
import sextant.engine.facts.FactSheet;

/** Makes of a chosen metric a KPI to work with: baseline, target, data, owner, rhythm. */
public final class KpiPlanner {

    private final Map<String, Metric> metrics;
    private final Stated stated;
    private final Baselines baselines;
    private static final int MAX = Integer.MAX_VALUE;

    private final Targets targets;
    private final DataNeeds needs;
    private final LocalDate asOf;

    /**
     * Prepares planning for one profile.
     *
     * @param thresholds gives the value of a threshold and notes its use
     * @param asOf the day of the advice
     */
    public KpiPlanner(
            Map<String, Metric> metrics,
            Stated stated,
            FactSheet sheet,
            Function<String, ThresholdUse> thresholds,
            LocalDate asOf) {
        this.metrics = metrics;
        this.stated = stated;
        this.baselines = new Baselines(stated, sheet, asOf);
        this.targets = new Targets(stated, thresholds, asOf);
        this.needs = new DataNeeds(sheet);
        this.asOf = asOf;
    }

    /**
     * Plans a KPI.
     *
     * @param pick the chosen metric
     * @param alsoServes other goals it serves
     * @param platforms the platforms to work on: the one that leads for its goal first
     * @param by the day by which its goal is to be reached
     */
    public KpiAdvice plan(Pick pick, List<String> alsoServes, List<String> platforms, LocalDate by) {
        Metric metric = Objects.requireNonNull(metrics.get(pick.metric()), "picks are metrics");
        String readOn = metric.scope() == Scope.PLATFORM ? readOn(metric, pick.goal(), platforms) : null;
        Baseline baseline = baselines.of(metric, pick.goal(), readOn).orElse(null);
        return new KpiAdvice(
                metric.id(),
                pick.goal(),
                alsoServes,
                pick.lead() ? KpiRole.LEAD : KpiRole.SUPPORT,
                metric.partner(),
                metric.guard(),
                pick.candidate().score(),
                metric.formula(),
                metric.unit(),
                metric.direction(),
                metric.level(),
                metric.timing(),
                metric.cadence(),
                readOn,
                baseline,
                targets.of(metric, pick.goal(), readOn, baseline, by),
                needs.of(metric),
                stated.owner(metric.id()).orElse(null),
                pick.candidate().evidence());
    }

    /**
     * The platform on which to read a metric: where the user reads it for the goal already; otherwise the first one to work
     * on whose numbers give it; otherwise the first one that has not given it up.
     */
    private @Nullable String readOn(Metric metric, String goal, List<String> platforms) {
        Optional<String> named = stated.current(metric.id(), goal, null, asOf).stream()
                .flatMap(one -> Optional.ofNullable(one.aim().platform()).stream())
                .min(Comparator.comparing(
                        platform -> platforms.contains(platform) ? platforms.indexOf(platform) : MAX));
        Optional<String> read = platforms.stream()
                .filter(platform -> baselines.hasReading(metric, platform))
                .findFirst();
        Optional<String> offered = platforms.stream()
                .filter(platform -> !metric.isRetired(platform, asOf))
                .findFirst();
        return named.or(() -> read).or(() -> offered).orElse(null);
    }
}
