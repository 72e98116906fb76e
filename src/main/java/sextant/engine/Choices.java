package sextant.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sextant.advice.PlatformAdvice;
import sextant.advice.Rejection;
import sextant.catalogue.Catalogue;
import sextant.engine.choose.Candidate;
import sextant.engine.choose.GoalChooser;
import sextant.engine.choose.KpiChooser;
import sextant.engine.choose.Pick;
import sextant.engine.choose.PlatformChooser;
import sextant.engine.rule.Choice;
import sextant.engine.rule.ChosenGoal;

/** Choose: goals, then KPIs for those goals, then platforms for those goals. */
final class Choices {

    private final Catalogue catalogue;
    private final Weights weights;
    private final Limits limits;
    private final Tracer tracer;
    private final List<Rejection> rejected = new ArrayList<>();

    Choices(Catalogue catalogue, Weights weights, Limits limits, Tracer tracer) {
        this.catalogue = catalogue;
        this.weights = weights;
        this.limits = limits;
        this.tracer = tracer;
    }

    /**
     * What was chosen.
     *
     * @param goals the goals, most important first
     * @param picks the KPIs
     * @param alsoServes the other goals that a KPI serves, by metric
     * @param platforms the platforms
     * @param rejected what was not chosen
     */
    record Chosen(
            List<Candidate> goals,
            List<Pick> picks,
            Map<String, List<String>> alsoServes,
            List<PlatformAdvice> platforms,
            List<Rejection> rejected) {

        List<String> goalIds() {
            return goals.stream().map(Candidate::item).toList();
        }
    }

    Chosen choose(Set<String> platformsInUse) {
        List<Candidate> goals = goals();
        List<String> ids = goals.stream().map(Candidate::item).toList();
        KpiChooser chooser = kpiChooser(ids);
        List<Pick> picks = chooser.choose();
        Map<String, List<String>> alsoServes = new LinkedHashMap<>();
        picks.forEach(pick -> alsoServes.put(pick.metric(), chooser.alsoServes(pick)));
        rejected.addAll(chooser.rejections());
        List<PlatformAdvice> platforms = platforms(ids, platformsInUse);
        return new Chosen(goals, picks, alsoServes, platforms, List.copyOf(rejected));
    }

    private List<Candidate> goals() {
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
        List<ChosenGoal> chosen = new ArrayList<>();
        choice.chosen().forEach(goal -> chosen.add(new ChosenGoal(goal.item(), chosen.size() + 1)));
        weights.chosen(chosen);
        limits.afterGoals(chosen);
        return choice.chosen();
    }

    private KpiChooser kpiChooser(List<String> goals) {
        Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
        goals.forEach(goal -> candidates.put(goal, kpiCandidates(goal)));
        return new KpiChooser(
                catalogue.metrics(),
                candidates,
                limits::excluding,
                number(limits.strictest(Choice.Kind.KPIS, "most-kpis")),
                number("kpi-floor"));
    }

    private List<Candidate> kpiCandidates(String goal) {
        return weights.candidates(goal).stream()
                .map(metric -> Candidate.of(metric, weights.ofMetric(goal, metric)))
                .toList();
    }

    private List<PlatformAdvice> platforms(List<String> goals, Set<String> inUse) {
        Set<String> platforms = new TreeSet<>(weights.platforms());
        platforms.addAll(inUse);
        PlatformChooser.Choice choice = new PlatformChooser(
                        catalogue.platforms(),
                        inUse,
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

    private int number(String threshold) {
        return tracer.use(threshold).value().intValue();
    }
}
