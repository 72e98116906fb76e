package sextant.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sextant.advice.ActionAdvice;
import sextant.advice.ActionAdvice.Kind;
import sextant.advice.ActionAdvice.Served;
import sextant.advice.PlatformAdvice;
import sextant.advice.Situation;
import sextant.advice.Standing;
import sextant.engine.facts.FactSheet;
import sextant.engine.plan.ActionPlanner;

/** Plans what to do: for what is wrong, and for what was chosen. */
final class Actions {

    private final ActionPlanner planner;

    Actions(Knowledge knowledge, List<Situation> situations, FactSheet sheet, Tracer tracer) {
        this.planner = new ActionPlanner(
                knowledge.catalogue(),
                knowledge.rulebook().tables().actions(),
                situations.stream().map(Situation::id).collect(Collectors.toSet()),
                sheet,
                row -> tracer.counted(row.table(), row.line()));
    }

    List<ActionAdvice> of(Planning.Plan plan, Findings findings) {
        return planner.plan(served(plan, findings)).stream()
                .map(findings::serving)
                .toList();
    }

    /** What actions can serve, most important first: what is wrong, then goals, KPIs, platforms, then what is only good to know. */
    private static List<Served> served(Planning.Plan plan, Findings findings) {
        Set<Served> things = new LinkedHashSet<>();
        findings.wrong().forEach(code -> things.add(new Served(Kind.WARNING, code)));
        plan.goals().forEach(goal -> things.add(new Served(Kind.GOAL, goal.goal())));
        plan.kpis().forEach(kpi -> things.add(new Served(Kind.KPI, kpi.metric())));
        plan.platforms().stream()
                .filter(Actions::isWorked)
                .forEach(platform -> things.add(new Served(Kind.PLATFORM, platform.platform())));
        findings.codes().forEach(code -> things.add(new Served(Kind.WARNING, code)));
        return List.copyOf(things);
    }

    private static boolean isWorked(PlatformAdvice platform) {
        return platform.standing() == Standing.LEAD || platform.standing() == Standing.SUPPORT;
    }
}
