package sextant.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sextant.advice.Rejection.Kind;

/**
 * What an advice comes down to: the chosen things, without reasons, figures and warnings.
 *
 * @param goals the goals, most important first
 * @param kpis the place of each KPI, by metric
 * @param platforms what to do with each platform
 */
public record Selection(List<String> goals, Map<String, Place> kpis, Map<String, Standing> platforms) {

    public Selection {
        goals = List.copyOf(goals);
        kpis = Collections.unmodifiableMap(new TreeMap<>(kpis));
        platforms = Collections.unmodifiableMap(new TreeMap<>(platforms));
    }

    /**
     * The place of a KPI.
     *
     * @param goal the goal it decides
     * @param role whether it leads or supports
     */
    public record Place(String goal, KpiRole role) {}

    /** What an advice comes down to. */
    public static Selection of(Advice advice) {
        Map<String, Place> kpis = new TreeMap<>();
        advice.kpis().forEach(kpi -> kpis.put(kpi.metric(), new Place(kpi.goal(), kpi.role())));
        Map<String, Standing> platforms = new TreeMap<>();
        advice.platforms().forEach(one -> platforms.put(one.platform(), one.standing()));
        return new Selection(advice.goals().stream().map(GoalAdvice::goal).toList(), kpis, platforms);
    }

    /**
     * Where an item stands: for goals their rank, for KPIs goal and role, for platforms what to do with them; empty when
     * it is not among the chosen things. Two selections agree about an item when these are equal.
     */
    public Optional<Object> of(Item item) {
        return switch (item.kind()) {
            case GOAL ->
                Optional.of(goals.indexOf(item.id()) + 1)
                        .filter(rank -> rank > 0)
                        .map(Object.class::cast);
            case KPI -> Optional.ofNullable(kpis.get(item.id()));
            case PLATFORM -> Optional.ofNullable(platforms.get(item.id()));
        };
    }

    /**
     * Whether an item is recommended: a goal or KPI that is chosen, a platform that gets work.
     */
    public boolean recommends(Item item) {
        return item.kind() == Kind.PLATFORM
                ? platforms.get(item.id()) == Standing.LEAD || platforms.get(item.id()) == Standing.SUPPORT
                : of(item).isPresent();
    }

    /** Everything that is recommended: goals by rank, then KPIs and platforms by id. */
    public List<Item> recommended() {
        List<Item> items = new ArrayList<>();
        goals.forEach(goal -> items.add(new Item(Kind.GOAL, goal)));
        kpis.keySet().forEach(metric -> items.add(new Item(Kind.KPI, metric)));
        platforms.keySet().stream()
                .map(platform -> new Item(Kind.PLATFORM, platform))
                .filter(this::recommends)
                .forEach(items::add);
        return List.copyOf(items);
    }

    /**
     * Something that can be recommended.
     *
     * @param kind a goal, a KPI or a platform
     * @param id its id
     */
    public record Item(Kind kind, String id) {}
}
