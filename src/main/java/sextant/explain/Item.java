package sextant.explain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.advice.Evidence;
import sextant.advice.Fact;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiAdvice;
import sextant.advice.PlatformAdvice;

/**
 * A recommended goal, KPI or platform, as far as it can differ from another.
 *
 * @param id the goal, metric or platform
 * @param sides what can differ of it
 * @param evidence what speaks for and against it
 * @param facts what its numbers rest on
 */
record Item(String id, Map<Aspect, Object> sides, List<Evidence> evidence, List<Fact> facts) {

    static Item of(GoalAdvice goal) {
        Map<Aspect, Object> sides = new EnumMap<>(Aspect.class);
        sides.put(Aspect.RANK, goal.rank());
        sides.put(Aspect.SCORE, goal.score());
        sides.put(Aspect.GROUNDS, goal.grounds());
        put(sides, Aspect.OBJECTIVE, goal.objective());
        put(sides, Aspect.PLATFORM, goal.smart().platform());
        sides.put(Aspect.BY, goal.smart().deadline());
        return new Item(goal.goal(), sides, goal.evidence(), List.of());
    }

    static Item of(KpiAdvice kpi) {
        Map<Aspect, Object> sides = new EnumMap<>(Aspect.class);
        sides.put(Aspect.GOAL, kpi.goal());
        sides.put(Aspect.ROLE, kpi.role());
        sides.put(Aspect.SCORE, kpi.score());
        put(sides, Aspect.PARTNER, kpi.partner());
        put(sides, Aspect.PLATFORM, kpi.platform());
        put(sides, Aspect.TARGET, kpi.target().value());
        sides.put(Aspect.REASONING, kpi.target().reasoning());
        sides.put(Aspect.BY, kpi.target().by());
        sides.put(Aspect.DATA, kpi.data());
        put(sides, Aspect.OWNER, kpi.owner());
        KpiAdvice.Baseline baseline = kpi.baseline();
        put(sides, Aspect.BASELINE, baseline == null ? null : baseline.value());
        return new Item(kpi.metric(), sides, kpi.evidence(), baseline == null ? List.of() : baseline.facts());
    }

    static Item of(PlatformAdvice platform) {
        Map<Aspect, Object> sides = new EnumMap<>(Aspect.class);
        sides.put(Aspect.RANK, platform.rank());
        sides.put(Aspect.STANDING, platform.standing());
        sides.put(Aspect.SCORE, platform.score());
        sides.put(Aspect.GOALS, platform.goals());
        return new Item(platform.platform(), sides, platform.evidence(), List.of());
    }

    private static void put(Map<Aspect, Object> sides, Aspect aspect, @Nullable Object value) {
        if (value != null) {
            sides.put(aspect, value);
        }
    }
}
