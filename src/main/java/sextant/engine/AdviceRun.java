package sextant.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import sextant.advice.Advice;
import sextant.advice.DefaultUsed;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiRole;
import sextant.advice.SmartDraft;
import sextant.advice.StatedGoalCheck;
import sextant.advice.Warning;
import sextant.advice.WatchedMetric;
import sextant.catalogue.Metric;
import sextant.engine.choose.Candidate;
import sextant.engine.choose.Pick;
import sextant.engine.plan.Watcher;
import sextant.engine.rule.ChosenGoal;
import sextant.engine.rule.ChosenKpi;
import sextant.engine.rule.ChosenPlatform;
import sextant.engine.rule.Unserved;
import sextant.input.Json;
import sextant.profile.Profile;
import tools.jackson.databind.JsonNode;

/** The pipeline for one profile: derive, weigh, choose, plan, warn. */
final class AdviceRun {

    private final Knowledge knowledge;
    private final LocalDate asOf;
    private final JsonNode facts;
    private final Derived derived;

    AdviceRun(Knowledge knowledge, Profile profile, LocalDate asOf) {
        this.knowledge = knowledge;
        this.asOf = asOf;
        this.facts = Json.MAPPER.valueToTree(profile);
        this.derived = Derived.of(knowledge, profile, Today.of(knowledge, asOf));
    }

    Advice advice() {
        return advice(new Choosing(knowledge, derived).choose());
    }

    /** The advice with the parts of the rulebook that had a say in it. */
    Trace trace() {
        return derived.tracer().trace(advice());
    }

    private Advice advice(Choices.Chosen chosen) {
        Planning.Plan plan = new Planning(
                        knowledge.catalogue(),
                        derived.tracer(),
                        derived.grounding(),
                        derived.stated(),
                        derived.sheet(),
                        asOf)
                .plan(chosen);
        Findings findings = findings(plan, chosen.goals());
        SmartChecks checks = new SmartChecks(knowledge.bases().outlines());
        return new Advice(
                Advice.VERSION,
                asOf,
                facts,
                knowledge.rulebook().stamp(),
                Version.CURRENT,
                derived.grounding().confidence(chosen.goals(), derived.sheet(), chosen.doubts()),
                checked(plan.goals(), checks, findings.all()),
                plan.kpis(),
                watch(chosen),
                plan.platforms(),
                statedGoals(chosen.goalIds(), checks, findings.all()),
                findings.told(),
                new Actions(knowledge, derived.situations(), derived.sheet(), derived.tracer()).of(plan, findings),
                chosen.rejected(),
                defaults(),
                knowledge
                        .questions()
                        .open(derived.sheet(), settled(findings), Set.copyOf(chosen.goalIds()), new Shortfall(chosen)),
                derived.situations());
    }

    private Findings findings(Planning.Plan plan, List<Candidate> goals) {
        List<Object> facts = new ArrayList<>(derived.sheet().objects());
        derived.situations().forEach(one -> facts.add(new sextant.engine.rule.Situation(one.id(), one.about())));
        plan.goals().forEach(goal -> facts.add(new ChosenGoal(goal.goal(), goal.rank())));
        plan.kpis().forEach(kpi -> facts.add(chosen(kpi)));
        plan.platforms().forEach(one -> facts.add(new ChosenPlatform(one.platform(), one.standing())));
        facts.addAll(Planning.drafts(plan, derived.aims()));
        facts.addAll(unserved(goals));
        return new Findings(new Warner(knowledge.bases(), derived.tracer()).warnings(facts, derived.thresholds()));
    }

    private List<Unserved> unserved(List<Candidate> goals) {
        return Wishes.unserved(derived.stated(), derived.grounding(), goals).stream()
                .map(objective ->
                        new Unserved(objective, derived.stated().objectives().indexOf(objective) + 1))
                .toList();
    }

    private ChosenKpi chosen(KpiAdvice kpi) {
        Metric metric = Objects.requireNonNull(knowledge.catalogue().metrics().get(kpi.metric()), "KPIs are metrics");
        return new ChosenKpi(
                kpi.metric(), kpi.goal(), kpi.role() == KpiRole.LEAD, kpi.level(), metric.isVanityFor(kpi.goal()));
    }

    private static List<GoalAdvice> checked(List<GoalAdvice> goals, SmartChecks checks, List<Warning> warnings) {
        return goals.stream()
                .map(goal -> goal.withChecks(checks.of(SmartDraft.about(goal.goal()), warnings)))
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

    private List<DefaultUsed> defaults() {
        return derived.tracer().used().stream()
                .filter(use -> knowledge.catalogue().isOurDefault(use.source()))
                .map(use -> new DefaultUsed(use.id(), use.value(), use.unit(), use.source()))
                .toList();
    }

    private Set<String> settled(Findings findings) {
        Set<String> settled = new HashSet<>(findings.codes());
        derived.situations().forEach(situation -> settled.add(situation.id()));
        return settled;
    }
}
