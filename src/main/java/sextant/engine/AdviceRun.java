package sextant.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.advice.ActionAdvice;
import sextant.advice.Advice;
import sextant.advice.Confidence;
import sextant.advice.DefaultUsed;
import sextant.advice.Evidence;
import sextant.advice.Fact;
import sextant.advice.GoalAdvice;
import sextant.advice.GoalAdvice.Grounds;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiRole;
import sextant.advice.PlatformAdvice;
import sextant.advice.Rejection;
import sextant.advice.Severity;
import sextant.advice.Situation;
import sextant.advice.SmartDraft;
import sextant.advice.Standing;
import sextant.advice.StatedGoalCheck;
import sextant.advice.Warning;
import sextant.advice.WatchedMetric;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Metric;
import sextant.engine.choose.Candidate;
import sextant.engine.choose.GoalChooser;
import sextant.engine.choose.KpiChooser;
import sextant.engine.choose.Pick;
import sextant.engine.choose.PlatformChooser;
import sextant.engine.compile.RuleBases;
import sextant.engine.facts.AimMaker;
import sextant.engine.facts.FactSheet;
import sextant.engine.facts.Formulas;
import sextant.engine.plan.ActionPlanner;
import sextant.engine.plan.Drafter;
import sextant.engine.plan.KpiPlanner;
import sextant.engine.plan.Questions;
import sextant.engine.plan.Stated;
import sextant.engine.plan.Watcher;
import sextant.engine.rule.Choice;
import sextant.engine.rule.ChosenGoal;
import sextant.engine.rule.ChosenKpi;
import sextant.engine.rule.ChosenPlatform;
import sextant.engine.rule.Thresholds;
import sextant.profile.Profile;
import sextant.rulebook.Rulebook;

/** The pipeline for one profile: derive, weigh, choose, plan, warn. */
final class AdviceRun {

    private final Rulebook rulebook;
    private final Catalogue catalogue;
    private final RuleBases bases;
    private final Questions questions;
    private final LocalDate asOf;
    private final Stated stated;
    private final AimMaker aims;
    private final FactSheet sheet;
    private final Tracer tracer;
    private final Thresholds thresholds;
    private final List<Situation> situations;
    private final List<Rejection> rejected = new ArrayList<>();

    AdviceRun(
            Rulebook rulebook,
            RuleBases bases,
            Formulas formulas,
            Questions questions,
            Profile profile,
            LocalDate asOf) {
        this.rulebook = rulebook;
        this.catalogue = rulebook.catalogue();
        this.bases = bases;
        this.questions = questions;
        this.asOf = asOf;
        this.stated = new Stated(profile);
        this.aims = new AimMaker(catalogue, asOf);
        this.sheet = FactSheet.of(profile, asOf, formulas, aims);
        this.tracer = new Tracer(catalogue, asOf, sheet);
        this.thresholds = thresholds();
        this.situations = Deriver.derive(bases, sheet, thresholds, tracer);
    }

    private Thresholds thresholds() {
        Map<String, Double> values = new HashMap<>();
        catalogue
                .thresholds()
                .values()
                .forEach(threshold ->
                        values.put(threshold.id(), threshold.on(asOf).value().doubleValue()));
        return new Thresholds(values);
    }

    Advice advice() {
        try (Weights weights = new Weights(bases, rulebook.tables(), situations, sheet, thresholds, tracer);
                Limits limits = new Limits(bases, situations, sheet, thresholds)) {
            return advice(weights, limits);
        }
    }

    private Advice advice(Weights weights, Limits limits) {
        List<Candidate> goals = chooseGoals(weights, limits);
        List<String> goalIds = goals.stream().map(Candidate::item).toList();
        KpiChooser chooser = kpiChooser(goalIds, weights, limits);
        List<Pick> picks = chooser.choose();
        rejected.addAll(chooser.rejections());
        List<PlatformAdvice> platforms = choosePlatforms(goalIds, weights, limits);
        Plan plan = plan(goals, chooser, picks, platforms);
        List<Warning> warnings = warnings(plan);
        return new Advice(
                Advice.VERSION,
                asOf,
                rulebook.stamp(),
                Version.CURRENT,
                confidence(limits, plan.goals()),
                checked(plan.goals(), warnings),
                plan.kpis(),
                watch(goalIds, picks, weights),
                platforms,
                statedGoals(goalIds, warnings),
                warnings,
                actions(plan, warnings),
                List.copyOf(rejected),
                defaults(),
                questions.open(sheet, settled(warnings)),
                situations);
    }

    /** What was chosen, planned through. */
    private record Plan(List<GoalAdvice> goals, List<KpiAdvice> kpis, List<PlatformAdvice> platforms) {}

    private List<Candidate> chooseGoals(Weights weights, Limits limits) {
        limits.beforeGoals();
        List<Candidate> candidates = weights.goals().stream()
                .map(goal -> Candidate.of(goal, weights.ofGoal(goal)))
                .toList();
        GoalChooser.Choice choice = GoalChooser.choose(
                candidates,
                limits::excluding,
                number(limits.strictest(Choice.Kind.GOALS, "most-goals")),
                number("goal-floor"));
        rejected.addAll(choice.rejected());
        List<ChosenGoal> chosen = chosenGoals(choice.chosen());
        weights.chosen(chosen);
        limits.afterGoals(chosen);
        return choice.chosen();
    }

    private static List<ChosenGoal> chosenGoals(List<Candidate> goals) {
        List<ChosenGoal> chosen = new ArrayList<>();
        goals.forEach(goal -> chosen.add(new ChosenGoal(goal.item(), chosen.size() + 1)));
        return chosen;
    }

    private int number(String threshold) {
        return tracer.use(threshold).value().intValue();
    }

    private KpiChooser kpiChooser(List<String> goals, Weights weights, Limits limits) {
        Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
        goals.forEach(goal -> candidates.put(goal, kpiCandidates(goal, weights)));
        return new KpiChooser(
                catalogue.metrics(),
                candidates,
                limits::excluding,
                number(limits.strictest(Choice.Kind.KPIS, "most-kpis")),
                number("kpi-floor"));
    }

    private static List<Candidate> kpiCandidates(String goal, Weights weights) {
        return weights.candidates(goal).stream()
                .map(metric -> Candidate.of(metric, weights.ofMetric(goal, metric)))
                .toList();
    }

    private List<PlatformAdvice> choosePlatforms(List<String> goals, Weights weights, Limits limits) {
        Set<String> platforms = new TreeSet<>(weights.platforms());
        platforms.addAll(stated.platforms());
        PlatformChooser.Choice choice = new PlatformChooser(
                        catalogue.platforms(),
                        stated.platforms(),
                        goals,
                        limits::excluding,
                        number(limits.strictest(Choice.Kind.PLATFORMS, "most-platforms")),
                        number("platform-floor"),
                        number("platform-entry"))
                .choose(platforms.stream()
                        .map(platform -> Candidate.of(platform, weights.ofPlatform(platform, Set.copyOf(goals))))
                        .toList());
        rejected.addAll(choice.rejected());
        return choice.advice();
    }

    private Plan plan(List<Candidate> goals, KpiChooser chooser, List<Pick> picks, List<PlatformAdvice> platforms) {
        Drafter drafter = new Drafter(stated, sheet, asOf);
        KpiPlanner planner = new KpiPlanner(catalogue.metrics(), stated, sheet, tracer::use);
        List<KpiAdvice> kpis = picks.stream()
                .map(pick -> planner.plan(
                        pick, chooser.alsoServes(pick), leader(pick.goal(), platforms), deadline(pick.goal(), drafter)))
                .toList();
        List<GoalAdvice> advised = new ArrayList<>();
        for (Candidate goal : goals) {
            String platform = leader(goal.item(), platforms);
            SmartDraft smart = drafter.draft(goal.item(), platform, kpis, deadline(goal.item(), drafter));
            advised.add(new GoalAdvice(
                    goal.item(),
                    advised.size() + 1,
                    goal.score(),
                    grounds(goal),
                    objective(goal).orElse(null),
                    goal.evidence(),
                    smart));
        }
        return new Plan(advised, kpis, platforms);
    }

    private LocalDate deadline(String goal, Drafter drafter) {
        String horizon = catalogue.goals().containsKey(goal)
                ? Objects.requireNonNull(catalogue.goals().get(goal)).horizon()
                : "goal-horizon";
        return drafter.deadline(goal, number(horizon));
    }

    private static @Nullable String leader(String goal, List<PlatformAdvice> platforms) {
        return platforms.stream()
                .filter(platform -> platform.goals().stream()
                        .anyMatch(served -> served.goal().equals(goal) && served.leads()))
                .map(PlatformAdvice::platform)
                .findFirst()
                .orElse(null);
    }

    private Grounds grounds(Candidate goal) {
        if (objective(goal).isPresent()) {
            return Grounds.OBJECTIVE;
        }
        boolean fromFacts = goal.evidence().stream()
                .anyMatch(evidence -> evidence.weight() > 0
                        && (evidence.situation() != null || !evidence.reasons().isEmpty()));
        return fromFacts ? Grounds.FACTS : Grounds.DEFAULT;
    }

    /** The objective behind the strongest evidence that rests on one. */
    private Optional<String> objective(Candidate goal) {
        return goal.evidence().stream()
                .filter(evidence -> evidence.weight() > 0)
                .flatMap(evidence -> objectivesBehind(evidence).stream())
                .findFirst();
    }

    private Optional<String> objectivesBehind(Evidence evidence) {
        return situations.stream()
                .filter(situation -> situation.key().equals(evidence.situation()))
                .flatMap(situation -> situation.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .filter(fact -> fact.path().startsWith("objectives["))
                .map(fact -> fact.value().toString())
                .findFirst();
    }

    private List<Warning> warnings(Plan plan) {
        List<Object> facts = new ArrayList<>(sheet.objects());
        situations.forEach(one -> facts.add(new sextant.engine.rule.Situation(one.id(), one.about())));
        plan.goals().forEach(goal -> facts.add(new ChosenGoal(goal.goal(), goal.rank())));
        plan.kpis().forEach(kpi -> facts.add(chosen(kpi)));
        plan.platforms().forEach(one -> facts.add(new ChosenPlatform(one.platform(), one.standing())));
        plan.goals().forEach(goal -> draft(goal, plan.kpis()).ifPresent(facts::add));
        return new Warner(bases, tracer).warnings(facts, thresholds);
    }

    private ChosenKpi chosen(KpiAdvice kpi) {
        Metric metric = Objects.requireNonNull(catalogue.metrics().get(kpi.metric()));
        boolean lead = kpi.role() == KpiRole.LEAD;
        return new ChosenKpi(kpi.metric(), kpi.goal(), lead, kpi.level(), metric.isVanityFor(kpi.goal()));
    }

    private Optional<Object> draft(GoalAdvice goal, List<KpiAdvice> kpis) {
        Set<String> metrics = new HashSet<>();
        kpis.forEach(kpi -> metrics.add(kpi.metric()));
        return kpis.stream()
                .filter(kpi -> goal.smart().kpis().contains(kpi.metric()))
                .min(Comparator.comparing(kpi -> kpi.goal().equals(goal.goal()) ? 0 : 1))
                .map(kpi -> aims.draft(draftOf(goal, kpi), metrics));
    }

    private AimMaker.Draft draftOf(GoalAdvice goal, KpiAdvice kpi) {
        return new AimMaker.Draft(
                goal.goal(),
                kpi.metric(),
                kpi.baseline() == null ? null : kpi.baseline().value(),
                kpi.target().value(),
                goal.smart().deadline(),
                new AimMaker.Setting(
                        goal.smart().platform(),
                        scope(goal, ".area"),
                        scope(goal, "audience"),
                        goal.smart().achievable().code(),
                        kpi.owner(),
                        goal.objective()));
    }

    private static @Nullable String scope(GoalAdvice goal, String part) {
        return goal.smart().scope().stream()
                .filter(fact -> fact.path().contains(part))
                .map(fact -> fact.value().toString())
                .findFirst()
                .orElse(null);
    }

    private List<GoalAdvice> checked(List<GoalAdvice> goals, List<Warning> warnings) {
        SmartChecks checks = new SmartChecks(bases.outlines());
        return goals.stream()
                .map(goal -> goal.withChecks(checks.of("draft." + goal.goal(), warnings)))
                .toList();
    }

    private List<StatedGoalCheck> statedGoals(List<String> chosen, List<Warning> warnings) {
        SmartChecks checks = new SmartChecks(bases.outlines());
        List<StatedGoalCheck> stated = new ArrayList<>();
        this.stated.goals().forEach(goal -> {
            String about = "goals[" + stated.size() + "]";
            String id = String.valueOf(goal.goal());
            stated.add(new StatedGoalCheck(about, id, chosen.contains(id), checks.of(about, warnings)));
        });
        return stated;
    }

    private List<WatchedMetric> watch(List<String> goals, List<Pick> picks, Weights weights) {
        Set<String> kpis = new HashSet<>();
        picks.forEach(pick -> kpis.add(pick.metric()));
        Set<String> candidates = new HashSet<>();
        goals.forEach(goal -> candidates.addAll(weights.candidates(goal)));
        return Watcher.watch(stated, kpis, goals, candidates, catalogue.metrics());
    }

    private List<ActionAdvice> actions(Plan plan, List<Warning> warnings) {
        Set<String> holding = new HashSet<>();
        situations.forEach(situation -> holding.add(situation.id()));
        List<ActionAdvice.Served> things = new ArrayList<>();
        warnings.stream()
                .filter(warning -> warning.severity() != Severity.INFO)
                .forEach(warning -> add(things, ActionAdvice.Kind.WARNING, warning.code()));
        plan.goals().forEach(goal -> add(things, ActionAdvice.Kind.GOAL, goal.goal()));
        plan.kpis().forEach(kpi -> add(things, ActionAdvice.Kind.KPI, kpi.metric()));
        plan.platforms().stream()
                .filter(platform -> platform.standing().compareTo(Standing.SUPPORT) <= 0)
                .forEach(platform -> add(things, ActionAdvice.Kind.PLATFORM, platform.platform()));
        warnings.forEach(warning -> add(things, ActionAdvice.Kind.WARNING, warning.code()));
        return new ActionPlanner(catalogue, rulebook.tables().actions(), holding, sheet).plan(things);
    }

    private static void add(List<ActionAdvice.Served> things, ActionAdvice.Kind kind, String id) {
        ActionAdvice.Served thing = new ActionAdvice.Served(kind, id);
        if (!things.contains(thing)) {
            things.add(thing);
        }
    }

    private List<DefaultUsed> defaults() {
        return tracer.used().stream()
                .filter(use -> catalogue.isOurDefault(use.source()))
                .map(use -> new DefaultUsed(use.id(), use.value(), use.unit(), use.source()))
                .toList();
    }

    private Set<String> settled(List<Warning> warnings) {
        Set<String> settled = new HashSet<>();
        situations.forEach(situation -> settled.add(situation.id()));
        warnings.forEach(warning -> settled.add(warning.code()));
        return settled;
    }

    private Confidence confidence(Limits limits, List<GoalAdvice> goals) {
        List<String> doubts = new ArrayList<>(limits.doubts());
        boolean careful = goals.isEmpty() || goals.get(0).grounds() != Grounds.OBJECTIVE;
        if (sheet.at("objectives[0]").map(Fact::value).isEmpty()) {
            doubts.add(0, "no-objective");
        }
        if (careful && goals.stream().allMatch(goal -> goal.grounds() == Grounds.DEFAULT)) {
            doubts.add(0, "no-evidence");
        }
        Confidence.Level level = careful || doubts.size() > 1
                ? Confidence.Level.LOW
                : doubts.isEmpty() ? Confidence.Level.HIGH : Confidence.Level.MEDIUM;
        return new Confidence(level, doubts);
    }
}
