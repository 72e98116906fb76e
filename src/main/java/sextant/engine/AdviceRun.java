package sextant.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import sextant.advice.ActionAdvice;
import sextant.advice.ActionAdvice.Kind;
import sextant.advice.ActionAdvice.Served;
import sextant.advice.Advice;
import sextant.advice.DefaultUsed;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiRole;
import sextant.advice.Rejection;
import sextant.advice.Severity;
import sextant.advice.Situation;
import sextant.advice.Standing;
import sextant.advice.StatedGoalCheck;
import sextant.advice.Warning;
import sextant.advice.WatchedMetric;
import sextant.catalogue.Metric;
import sextant.engine.choose.Candidate;
import sextant.engine.choose.Pick;
import sextant.engine.facts.AimMaker;
import sextant.engine.facts.FactSheet;
import sextant.engine.plan.ActionPlanner;
import sextant.engine.plan.Stated;
import sextant.engine.plan.Watcher;
import sextant.engine.rule.ChosenGoal;
import sextant.engine.rule.ChosenKpi;
import sextant.engine.rule.ChosenPlatform;
import sextant.engine.rule.Thresholds;
import sextant.engine.rule.Unserved;
import sextant.profile.Profile;

/** The pipeline for one profile: derive, weigh, choose, plan, warn. */
final class AdviceRun {

    private final Knowledge knowledge;
    private final LocalDate asOf;
    private final Derived derived;

    AdviceRun(Knowledge knowledge, Profile profile, LocalDate asOf) {
        this.knowledge = knowledge;
        this.asOf = asOf;
        this.derived = Derived.of(knowledge, profile, asOf);
    }

    Advice advice() {
        return advice(new Choosing(knowledge, derived).choose());
    }

    /** The advice with the parts of the rulebook that had a say in it. */
    Trace trace() {
        return derived.tracer().trace(advice());
    }

    private Advice advice(Choices.Chosen chosen) {
        Planning.Plan plan = new Planning(knowledge.catalogue(), derived.tracer(), derived.grounding(), derived.stated(), derived.sheet(), asOf).plan(chosen);
        List<Warning> warnings = warnings(plan, chosen.goals());
        SmartChecks checks = new SmartChecks(knowledge.bases().outlines());
        return new Advice(
                Advice.VERSION,
                asOf,
                knowledge.rulebook().stamp(),
                Version.CURRENT,
                derived.grounding().confidence(chosen.goals(), derived.sheet(), chosen.doubts()),
                checked(plan.goals(), checks, warnings),
                plan.kpis(),
                watch(chosen),
                plan.platforms(),
                statedGoals(chosen.goalIds(), checks, warnings),
                told(warnings),
                actions(plan, warnings),
                chosen.rejected(),
                defaults(),
                knowledge.questions().open(derived.sheet(), settled(warnings), Set.copyOf(chosen.goalIds()), lacking(chosen)),
                derived.situations());
    }

    private List<Warning> warnings(Planning.Plan plan, List<Candidate> goals) {
        List<Object> facts = new ArrayList<>(derived.sheet().objects());
        derived.situations().forEach(one -> facts.add(new sextant.engine.rule.Situation(one.id(), one.about())));
        plan.goals().forEach(goal -> facts.add(new ChosenGoal(goal.goal(), goal.rank())));
        plan.kpis().forEach(kpi -> facts.add(chosen(kpi)));
        plan.platforms().forEach(one -> facts.add(new ChosenPlatform(one.platform(), one.standing())));
        facts.addAll(Planning.drafts(plan, derived.aims()));
        facts.addAll(unserved(goals));
        return new Warner(knowledge.bases(), derived.tracer()).warnings(facts, derived.thresholds());
    }

    private List<Unserved> unserved(List<Candidate> goals) {
        return Wishes.unserved(derived.stated(), derived.grounding(), goals).stream()
                .map(objective -> new Unserved(objective, derived.stated().objectives().indexOf(objective) + 1))
                .toList();
    }

    /** Our own gaps stand with the goals they are about; what would make the plan fail is a warning. */
    private static List<Warning> told(List<Warning> warnings) {
        return warnings.stream()
                .filter(warning ->
                        warning.severity() != Severity.INFO || !warning.about().startsWith(Planning.DRAFT))
                .toList();
    }

    private ChosenKpi chosen(KpiAdvice kpi) {
        Metric metric = Objects.requireNonNull(knowledge.catalogue().metrics().get(kpi.metric()), "KPIs are metrics");
        return new ChosenKpi(
                kpi.metric(), kpi.goal(), kpi.role() == KpiRole.LEAD, kpi.level(), metric.isVanityFor(kpi.goal()));
    }

    private static List<GoalAdvice> checked(List<GoalAdvice> goals, SmartChecks checks, List<Warning> warnings) {
        return goals.stream()
                .map(goal -> goal.withChecks(checks.of("draft." + goal.goal(), warnings)))
                .toList();
    }

    private List<StatedGoalCheck> statedGoals(List<String> chosen, SmartChecks checks, List<Warning> warnings) {
        List<StatedGoalCheck> found = new ArrayList<>();
        derived.stated().goals().forEach(goal -> {
            String about = "goals[" + found.size() + "]";
            String id = String.valueOf(goal.goal());
            found.add(new StatedGoalCheck(about, id, chosen.contains(id), checks.of(about, warnings)));
        });
        return found;
    }

    private List<WatchedMetric> watch(Choices.Chosen chosen) {
        Set<String> kpis = new HashSet<>();
        chosen.picks().stream().map(Pick::metric).forEach(kpis::add);
        Set<String> candidates = new HashSet<>();
        chosen.goalIds().forEach(goal -> candidates.addAll(knowledge.tables().candidates(goal)));
        return Watcher.watch(
                derived.stated(),
                kpis,
                chosen.goalIds(),
                candidates,
                knowledge.catalogue().metrics());
    }

    private List<ActionAdvice> actions(Planning.Plan plan, List<Warning> warnings) {
        Set<String> holding = new HashSet<>();
        derived.situations().forEach(situation -> holding.add(situation.id()));
        List<ActionAdvice> planned = new ActionPlanner(
                        knowledge.catalogue(),
                        knowledge.rulebook().tables().actions(),
                        holding,
                        derived.sheet(),
                        row -> derived.tracer().counted(row.table(), row.line()))
                .plan(served(plan, warnings));
        Set<String> told = new HashSet<>();
        told(warnings).forEach(warning -> told.add(warning.code()));
        return planned.stream().map(action -> serving(action, told, warnings)).toList();
    }

    /** What a check of our own draft asks for serves the drafted goal. */
    private static ActionAdvice serving(ActionAdvice action, Set<String> told, List<Warning> warnings) {
        Set<Served> serves = new LinkedHashSet<>();
        for (Served served : action.serves()) {
            if (served.kind() != Kind.WARNING || told.contains(served.id())) {
                serves.add(served);
            } else {
                warnings.stream()
                        .filter(warning -> warning.code().equals(served.id()))
                        .map(warning -> warning.about().substring(Planning.DRAFT.length()))
                        .forEach(goal -> serves.add(new Served(Kind.GOAL, goal)));
            }
        }
        return new ActionAdvice(
                action.action(), action.rank(), action.step(), List.copyOf(serves), action.facts(), action.sources());
    }

    /** What actions can serve, most important first: what is wrong, then goals, KPIs, platforms, then what is only good to know. */
    private static List<Served> served(Planning.Plan plan, List<Warning> warnings) {
        Set<Served> things = new LinkedHashSet<>();
        warnings.stream()
                .filter(warning -> warning.severity() != Severity.INFO)
                .forEach(warning -> things.add(new Served(Kind.WARNING, warning.code())));
        plan.goals().forEach(goal -> things.add(new Served(Kind.GOAL, goal.goal())));
        plan.kpis().forEach(kpi -> things.add(new Served(Kind.KPI, kpi.metric())));
        plan.platforms().stream()
                .filter(platform -> platform.standing() == Standing.LEAD || platform.standing() == Standing.SUPPORT)
                .forEach(platform -> things.add(new Served(Kind.PLATFORM, platform.platform())));
        warnings.forEach(warning -> things.add(new Served(Kind.WARNING, warning.code())));
        return List.copyOf(things);
    }

    private List<DefaultUsed> defaults() {
        return derived.tracer().used().stream()
                .filter(use -> knowledge.catalogue().isOurDefault(use.source()))
                .map(use -> new DefaultUsed(use.id(), use.value(), use.unit(), use.source()))
                .toList();
    }

    /** What a goal that is not chosen lacks to come up with the chosen one that has least. */
    private static ToIntFunction<String> lacking(Choices.Chosen chosen) {
        int least = chosen.goals().stream().mapToInt(Candidate::score).min().orElse(0);
        return goal -> Math.max(1, least - scoreOfRejected(goal, chosen));
    }

    private static int scoreOfRejected(String goal, Choices.Chosen chosen) {
        return chosen.rejected().stream()
                .filter(one -> one.kind() == Rejection.Kind.GOAL && one.item().equals(goal))
                .mapToInt(Rejection::score)
                .findFirst()
                .orElse(0);
    }

    private Set<String> settled(List<Warning> warnings) {
        Set<String> settled = new HashSet<>();
        derived.situations().forEach(situation -> settled.add(situation.id()));
        warnings.forEach(warning -> settled.add(warning.code()));
        return settled;
    }
}
