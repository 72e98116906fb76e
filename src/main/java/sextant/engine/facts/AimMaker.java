package sextant.engine.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import sextant.advice.SmartDraft;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Direction;
import sextant.catalogue.Metric;
import sextant.catalogue.Scope;
import sextant.catalogue.Target;
import sextant.engine.rule.Aim;
import sextant.engine.rule.AimOrigin;
import sextant.engine.rule.Reading;
import sextant.profile.DeclaredKpi;
import sextant.profile.Member;
import sextant.profile.Profile;
import sextant.profile.StatedGoal;

/** Makes aims of goals, KPIs and drafts. */
public final class AimMaker {

    /** Beyond this a ratio says nothing more; it keeps the arithmetic finite. */
    private static final BigDecimal LARGEST_RATIO = BigDecimal.valueOf(1_000_000_000);

    private final Catalogue catalogue;
    private final WrittenFormulas formulas;
    private final BiFunction<String, String, Optional<Reading>> readings;
    private final LocalDate asOf;

    /**
     * Prepares the making of aims.
     *
     * @param formulas compares the formulas that users write
     * @param readings gives the reading of a metric on a platform, or over all where that is empty
     */
    public AimMaker(
            Catalogue catalogue,
            WrittenFormulas formulas,
            BiFunction<String, String, Optional<Reading>> readings,
            LocalDate asOf) {
        this.catalogue = catalogue;
        this.formulas = formulas;
        this.readings = readings;
        this.asOf = asOf;
    }

    /** The aims that a profile states: its goals and its KPIs. */
    public List<Aim> statedAims(Profile profile) {
        List<StatedGoal> goals = profile.goals() == null ? List.of() : profile.goals();
        List<DeclaredKpi> kpis = declaredKpis(profile);
        Set<String> metrics = metrics(goals, kpis);
        Map<String, String> owners = owners(profile);
        List<Aim> aims = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            aims.add(aim(goals.get(i), "goals[" + i + "]", metrics));
        }
        for (int i = 0; i < kpis.size(); i++) {
            aims.add(aim(kpis.get(i), "measurement.kpis[" + i + "]", metrics, owners));
        }
        return aims;
    }

    private static List<DeclaredKpi> declaredKpis(Profile profile) {
        return profile.measurement() == null || profile.measurement().kpis() == null
                ? List.of()
                : profile.measurement().kpis();
    }

    private static Set<String> metrics(List<StatedGoal> goals, List<DeclaredKpi> kpis) {
        Set<String> metrics = new HashSet<>();
        goals.forEach(goal -> add(goal.metric(), metrics));
        kpis.forEach(kpi -> add(kpi.metric(), metrics));
        return metrics;
    }

    private static void add(@Nullable String metric, Set<String> metrics) {
        if (metric != null) {
            metrics.add(metric);
        }
    }

    private Aim aim(StatedGoal goal, String about, Set<String> metrics) {
        LocalDate start = goal.start() == null ? asOf : goal.start();
        Parts parts = new Parts(goal.goal(), goal.metric(), goal.baseline(), goal.target(), start, goal.deadline());
        return aim(
                AimOrigin.GOAL,
                about,
                parts,
                new Setting(goal.platform(), goal.area(), goal.audience(), goal.why(), null, goal.objective(), null),
                metrics);
    }

    /** Who owns which metric, by what the team's members say they own. */
    private static Map<String, String> owners(Profile profile) {
        Map<String, String> owners = new HashMap<>();
        List<Member> members = profile.team() == null || profile.team().members() == null
                ? List.of()
                : profile.team().members();
        members.forEach(member -> {
            List<String> owned = member.owns() == null ? List.of() : member.owns();
            owned.forEach(metric -> owners.putIfAbsent(metric, String.valueOf(member.name())));
        });
        return owners;
    }

    private Aim aim(DeclaredKpi kpi, String about, Set<String> metrics, Map<String, String> owners) {
        String owner = kpi.owner() == null && kpi.metric() != null ? owners.get(kpi.metric()) : kpi.owner();
        Parts parts = new Parts(kpi.goal(), kpi.metric(), kpi.baseline(), kpi.target(), asOf, kpi.deadline());
        return aim(
                AimOrigin.KPI,
                about,
                parts,
                new Setting(kpi.platform(), null, null, kpi.reason(), owner, null, kpi.formula()),
                metrics);
    }

    /** The aim of a goal that we drafted, measured by some KPIs. */
    public Aim draft(Draft draft, Set<String> kpis) {
        Parts parts = new Parts(draft.goal(), draft.metric(), draft.baseline(), draft.target(), asOf, draft.deadline());
        return aim(AimOrigin.DRAFT, SmartDraft.about(draft.goal()), parts, draft.setting(), kpis);
    }

    private Aim aim(AimOrigin origin, String about, Parts parts, Setting setting, Set<String> metrics) {
        Metric metric = parts.metric() == null ? null : catalogue.metrics().get(parts.metric());
        String partner = metric == null ? null : metric.partner();
        BigDecimal now = metric == null ? null : now(metric, setting.platform());
        BigDecimal start = parts.baseline() == null ? now : parts.baseline();
        return new Aim(
                origin,
                about,
                parts.goal(),
                parts.metric(),
                setting.platform(),
                setting.place(),
                setting.audience(),
                number(parts.baseline()),
                number(parts.target()),
                ratio(parts.target(), start),
                number(start),
                metric == null ? null : improves(metric, parts.target(), parts.baseline()),
                met(metric, parts.target(), now),
                days(parts.start(), parts.deadline()),
                days(asOf, parts.deadline()),
                setting.reason(),
                setting.owner(),
                setting.objective(),
                metric == null ? null : isVanity(metric, parts.goal()),
                partner,
                partner == null ? null : metrics.contains(partner),
                metric == null ? null : metric.level(),
                formulas.read(setting.formula(), parts.metric()),
                metric == null ? null : metric.target() == Target.WEEKLY_GAIN);
    }

    private record Parts(
            @Nullable String goal,
            @Nullable String metric,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            LocalDate start,
            @Nullable LocalDate deadline) {}

    /**
     * What surrounds an aim.
     *
     * @param platform the platform it is meant for
     * @param place the area it is meant for
     * @param audience the people it is meant for
     * @param reason why it can be achieved, or why it is critical
     * @param owner who answers for it
     * @param objective the business objective it serves
     * @param formula how the user computes it
     */
    public record Setting(
            @Nullable String platform,
            @Nullable String place,
            @Nullable String audience,
            @Nullable String reason,
            @Nullable String owner,
            @Nullable String objective,
            @Nullable String formula) {}

    /**
     * The parts of a drafted goal.
     *
     * @param goal the goal
     * @param metric its leading KPI
     * @param baseline where the KPI stands
     * @param target where it should go
     * @param deadline by when
     * @param setting what surrounds it
     */
    public record Draft(
            String goal,
            String metric,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            LocalDate deadline,
            Setting setting) {}

    private static boolean isVanity(Metric metric, @Nullable String goal) {
        return goal == null ? !metric.vanityFor().isEmpty() : metric.isVanityFor(goal);
    }

    /** Where a metric stands today by the profile's numbers; null when they don't tell. */
    private @Nullable BigDecimal now(Metric metric, @Nullable String platform) {
        Optional<String> about = metric.scope() == Scope.PLATFORM ? Optional.ofNullable(platform) : Optional.of("");
        return about.flatMap(one -> readings.apply(metric.id(), one))
                .map(reading -> BigDecimal.valueOf(reading.value()))
                .orElse(null);
    }

    private static @Nullable Boolean improves(Metric metric, @Nullable BigDecimal target, @Nullable BigDecimal from) {
        if (target == null || from == null) {
            return null;
        }
        int change = target.compareTo(from);
        return metric.direction() == Direction.UP ? change > 0 : change < 0;
    }

    private static @Nullable Boolean met(
            @Nullable Metric metric, @Nullable BigDecimal target, @Nullable BigDecimal now) {
        Boolean better = metric == null ? null : improves(metric, target, now);
        return better == null ? null : !better;
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private static @Nullable Double ratio(@Nullable BigDecimal target, @Nullable BigDecimal baseline) {
        return target == null || baseline == null || baseline.signum() == 0
                ? null
                : Numbers.plain(target.divide(baseline, MathContext.DECIMAL64).min(LARGEST_RATIO))
                        .doubleValue();
    }

    private static @Nullable Integer days(LocalDate from, @Nullable LocalDate to) {
        return to == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
