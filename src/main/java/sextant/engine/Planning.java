package sextant.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiAdvice.Baseline;
import sextant.advice.PlatformAdvice;
import sextant.advice.SmartDraft;
import sextant.advice.Standing;
import sextant.catalogue.Catalogue;
import sextant.engine.choose.Candidate;
import sextant.engine.facts.AimMaker;
import sextant.engine.facts.FactSheet;
import sextant.engine.plan.Drafter;
import sextant.engine.plan.KpiPlanner;
import sextant.engine.plan.Stated;
import sextant.engine.rule.Aim;

/** Plans what was chosen: KPIs with baseline and target, goals drafted as SMART goals. */
final class Planning {

    private final Catalogue catalogue;
    private final Tracer tracer;
    private final Grounding grounding;
    private final Drafter drafter;
    private final KpiPlanner planner;

    Planning(Catalogue catalogue, Tracer tracer, Grounding grounding, Stated stated, FactSheet sheet, LocalDate asOf) {
        this.catalogue = catalogue;
        this.tracer = tracer;
        this.grounding = grounding;
        this.drafter = new Drafter(stated, sheet, asOf);
        this.planner = new KpiPlanner(catalogue.metrics(), stated, sheet, tracer::use, asOf);
    }

    /** What was chosen, planned through. */
    record Plan(List<GoalAdvice> goals, List<KpiAdvice> kpis, List<PlatformAdvice> platforms) {}

    Plan plan(Choices.Chosen chosen) {
        List<KpiAdvice> kpis = chosen.picks().stream()
                .map(pick -> planner.plan(
                        pick,
                        chosen.alsoServes().getOrDefault(pick.metric(), List.of()),
                        worked(pick.goal(), chosen.platforms()),
                        deadline(pick.goal())))
                .toList();
        List<GoalAdvice> goals = new ArrayList<>();
        chosen.goals().forEach(goal -> goals.add(goal(goal, goals.size() + 1, chosen.platforms(), kpis)));
        return new Plan(goals, kpis, chosen.platforms());
    }

    private GoalAdvice goal(Candidate goal, int rank, List<PlatformAdvice> platforms, List<KpiAdvice> kpis) {
        SmartDraft smart = drafter.draft(goal.item(), leader(goal.item(), platforms), kpis, deadline(goal.item()));
        return new GoalAdvice(
                goal.item(),
                rank,
                goal.score(),
                grounding.grounds(goal),
                grounding.objective(goal).orElse(null),
                goal.evidence(),
                smart);
    }

    private LocalDate deadline(String goal) {
        String horizon = Objects.requireNonNull(catalogue.goals().get(goal), "goals are in the catalogue")
                .horizon();
        return drafter.deadline(goal, tracer.use(horizon).value().intValue());
    }

    /** The platforms to work on, the one that leads for a goal first. */
    private static List<String> worked(String goal, List<PlatformAdvice> platforms) {
        String leader = leader(goal, platforms);
        return platforms.stream()
                .filter(one -> one.standing() == Standing.LEAD || one.standing() == Standing.SUPPORT)
                .map(PlatformAdvice::platform)
                .sorted(Comparator.comparing(platform -> !platform.equals(leader)))
                .toList();
    }

    private static @Nullable String leader(String goal, List<PlatformAdvice> platforms) {
        return platforms.stream()
                .filter(platform -> platform.goals().stream()
                        .anyMatch(served -> served.goal().equals(goal) && served.leads()))
                .map(PlatformAdvice::platform)
                .findFirst()
                .orElse(null);
    }

    /** The drafts as aims, so that the rules that judge the user's goals judge ours too. */
    static List<Aim> drafts(Plan plan, AimMaker aims) {
        Set<String> metrics = new HashSet<>();
        plan.kpis().forEach(kpi -> metrics.add(kpi.metric()));
        return plan.goals().stream()
                .flatMap(goal -> leading(goal, plan.kpis()).map(kpi -> aims.draft(draft(goal, kpi), metrics)).stream())
                .toList();
    }

    private static Optional<KpiAdvice> leading(GoalAdvice goal, List<KpiAdvice> kpis) {
        return kpis.stream()
                .filter(kpi -> goal.smart().kpis().contains(kpi.metric()))
                .min(Comparator.comparing(kpi -> kpi.goal().equals(goal.goal()) ? 0 : 1));
    }

    private static AimMaker.Draft draft(GoalAdvice goal, KpiAdvice kpi) {
        Baseline baseline = kpi.baseline();
        return new AimMaker.Draft(
                goal.goal(),
                kpi.metric(),
                baseline == null ? null : baseline.value(),
                kpi.target().value(),
                goal.smart().deadline(),
                new AimMaker.Setting(
                        goal.smart().platform(),
                        scope(goal, ".area"),
                        scope(goal, "audience"),
                        goal.smart().achievable().code(),
                        kpi.owner(),
                        goal.objective(),
                        null));
    }

    private static @Nullable String scope(GoalAdvice goal, String part) {
        return goal.smart().scope().stream()
                .filter(fact -> fact.path().contains(part))
                .map(fact -> fact.value().toString())
                .findFirst()
                .orElse(null);
    }
}
