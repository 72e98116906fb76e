package sextant.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sextant.profile.DeclaredKpi;
import sextant.profile.Member;
import sextant.profile.PlatformUse;
import sextant.profile.Profile;
import sextant.profile.StatedGoal;

/** What a profile says about goals, KPIs, platforms and people, with the place where it says so. */
public final class Stated {

    private final Profile profile;

    public Stated(Profile profile) {
        this.profile = profile;
    }

    /**
     * A metric with a baseline and a target that the user gave.
     *
     * @param path its place in the profile
     * @param aim the goal or KPI it belongs to
     */
    record Aimed(String path, Values aim) {}

    /** The values that a stated goal and a declared KPI have in common. */
    record Values(
            @Nullable String goal,
            @Nullable String metric,
            @Nullable String platform,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate deadline,
            @Nullable String owner) {}

    /** The user's own goals and KPIs that are measured by a metric; KPIs first, in the order given. */
    List<Aimed> measuredBy(String metric) {
        List<Aimed> found = new ArrayList<>();
        List<DeclaredKpi> kpis = kpis();
        for (int i = 0; i < kpis.size(); i++) {
            found.add(new Aimed("measurement.kpis[" + i + "]", values(kpis.get(i))));
        }
        List<StatedGoal> goals = goals();
        for (int i = 0; i < goals.size(); i++) {
            found.add(new Aimed("goals[" + i + "]", values(goals.get(i))));
        }
        found.removeIf(one -> !metric.equals(one.aim().metric()));
        return found;
    }

    /**
     * The user's own goals and KPIs that are measured by a metric, those that fit best first: for the goal, then on the
     * platform. Those whose day has passed are left out.
     *
     * @param platform the platform on which the metric is read; null when it is read over all
     */
    List<Aimed> current(String metric, String goal, @Nullable String platform, LocalDate asOf) {
        return measuredBy(metric).stream()
                .filter(one -> !hasPassed(one, asOf))
                .filter(one -> isOn(one.aim().platform(), platform))
                .sorted(Comparator.comparing(
                                (Aimed one) -> !goal.equals(one.aim().goal()))
                        .thenComparing(one -> one.aim().platform() == null))
                .toList();
    }

    /** Whether the user had a target for a metric whose day has passed. */
    boolean hasExpired(String metric, LocalDate asOf) {
        return measuredBy(metric).stream().anyMatch(one -> one.aim().target() != null && hasPassed(one, asOf));
    }

    private static boolean hasPassed(Aimed one, LocalDate asOf) {
        LocalDate deadline = one.aim().deadline();
        return deadline != null && deadline.isBefore(asOf);
    }

    private static boolean isOn(@Nullable String stated, @Nullable String platform) {
        return stated == null || platform == null || stated.equals(platform);
    }

    /** The deadlines of declared KPIs that decide a goal. */
    List<LocalDate> deadlinesOfKpis(String goal) {
        return kpis().stream()
                .filter(kpi -> goal.equals(kpi.goal()))
                .map(DeclaredKpi::deadline)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Values values(DeclaredKpi kpi) {
        return new Values(
                kpi.goal(), kpi.metric(), kpi.platform(), kpi.baseline(), kpi.target(), kpi.deadline(), kpi.owner());
    }

    private static Values values(StatedGoal goal) {
        return new Values(
                goal.goal(), goal.metric(), goal.platform(), goal.baseline(), goal.target(), goal.deadline(), null);
    }

    /** The place and text of the stated goals that satisfy a condition. */
    Optional<Integer> goalAt(Predicate<StatedGoal> condition) {
        List<StatedGoal> goals = goals();
        for (int i = 0; i < goals.size(); i++) {
            if (condition.test(goals.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The business objectives, most important first. */
    public List<String> objectives() {
        return profile.objectives() == null ? List.of() : profile.objectives();
    }

    /** The goals that the manager expects, in the order given. */
    public List<String> expected() {
        return profile.role() == null || profile.role().managerExpects() == null
                ? List.of()
                : profile.role().managerExpects();
    }

    /** The goals that declared KPIs decide, in the order given. */
    public List<String> goalsOfKpis() {
        List<String> goals = new ArrayList<>();
        kpis().forEach(kpi -> Optional.ofNullable(kpi.goal()).ifPresent(goals::add));
        return goals;
    }

    /** The stated goals. */
    public List<StatedGoal> goals() {
        return profile.goals() == null ? List.of() : profile.goals();
    }

    private List<DeclaredKpi> kpis() {
        return profile.measurement() == null || profile.measurement().kpis() == null
                ? List.of()
                : profile.measurement().kpis();
    }

    /** The ids of the metrics that are tracked today, the declared KPIs among them. */
    Set<String> tracked() {
        Set<String> metrics = new TreeSet<>();
        if (profile.measurement() != null && profile.measurement().tracked() != null) {
            metrics.addAll(profile.measurement().tracked());
        }
        kpis().stream().map(DeclaredKpi::metric).filter(Objects::nonNull).forEach(metrics::add);
        return metrics;
    }

    /** The ids of the platforms in use. */
    public Set<String> platforms() {
        Set<String> platforms = new TreeSet<>();
        List<PlatformUse> uses = profile.platforms() == null ? List.of() : profile.platforms();
        uses.stream().map(PlatformUse::platform).filter(Objects::nonNull).forEach(platforms::add);
        return platforms;
    }

    /** Who answers for a metric: named with the KPI, or by what members own, or the only one there is. */
    Optional<String> owner(String metric) {
        return measuredBy(metric).stream()
                .map(one -> one.aim().owner())
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> owningMember(metric))
                .or(this::onlyMember);
    }

    private Optional<String> owningMember(String metric) {
        return members().stream()
                .filter(member -> member.owns() != null && member.owns().contains(metric))
                .map(Member::name)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<String> onlyMember() {
        List<Member> members = members();
        boolean alone = members.size() == 1
                && (profile.team() == null
                        || profile.team().size() == null
                        || profile.team().size() == 1);
        return alone ? Optional.ofNullable(members.get(0).name()) : Optional.empty();
    }

    private List<Member> members() {
        return profile.team() == null || profile.team().members() == null
                ? List.of()
                : profile.team().members();
    }
}
