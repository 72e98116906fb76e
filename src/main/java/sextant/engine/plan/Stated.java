package sextant.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
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
    record Aimed(String path, sextant.engine.plan.Stated.Values aim) {}

    /** The values that a stated goal and a declared KPI have in common. */
    record Values(
            @Nullable String goal,
            @Nullable String metric,
            @Nullable String platform,
            java.math.@Nullable BigDecimal baseline,
            java.math.@Nullable BigDecimal target,
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
