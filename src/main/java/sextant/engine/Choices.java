package sextant.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private final Wisher wisher;
    private final Set<String> weak;
    private final List<Rejection> rejected = new ArrayList<>();

    /**
     * Prepares a choice.
     *
     * @param wisher tells which goals the user's wishes come down to
     * @param weak the goals that have turned out to have no KPI that could lead them well
     */
    Choices(Catalogue catalogue, Weights weights, Limits limits, Tracer tracer, Wisher wisher, Set<String> weak) {
        this.catalogue = catalogue;
        this.weights = weights;
        this.limits = limits;
        this.tracer = tracer;
        this.wisher = wisher;
        this.weak = weak;
    }

    /** Tells which goals the user's wishes come down to. */
    interface Wisher {
        List<String> wishes(List<Candidate> goals);
    }

    /**
     * What was chosen.
     *
     * @param goals the goals, most important first
     * @param picks the KPIs
     * @param alsoServes the other goals that a KPI serves, by metric
     * @param platforms the platforms
     * @param rejected what was not chosen
     * @param doubts the rules that lower the confidence
     * @param weak goals among these that nobody wished for and that no KPI leads well enough: better chosen without them
     */
    record Chosen(
            List<Candidate> goals,
            List<Pick> picks,
            Map<String, List<String>> alsoServes,
            List<PlatformAdvice> platforms,
            List<Rejection> rejected,
            List<String> doubts,
            Set<String> weak) {

        List<String> goalIds() {
            return goals.stream().map(Candidate::item).toList();
        }
    }

    Chosen choose(Set<String> platformsInUse) {
        List<Candidate> candidates = goalCandidates();
        List<String> wishes = wisher.wishes(candidates);
        List<Candidate> goals = goals(candidates, wishes);
        List<String> ids = goals.stream().map(Candidate::item).toList();
        KpiChooser chooser = kpiChooser(ids);
        List<Pick> picks = chooser.choose();
        Map<String, List<String>> alsoServes = new LinkedHashMap<>();
        picks.forEach(pick -> alsoServes.put(pick.metric(), chooser.alsoServes(pick)));
        rejected.addAll(limited(chooser.rejections(), limits.strictest(Choice.Kind.KPIS, "most-kpis")));
        List<PlatformAdvice> platforms = platforms(ids, platformsInUse);
        return new Chosen(
                goals,
                picks,
                alsoServes,
                platforms,
                List.copyOf(rejected),
                limits.doubts(),
                weaklyLed(ids, wishes, picks));
    }

    /** The goals beyond the first that nobody wished for and whose leading KPI has too little evidence, or that have none. */
    private Set<String> weaklyLed(List<String> goals, List<String> wishes, List<Pick> picks) {
        int floor = number("lead-floor");
        return goals.stream()
                .skip(1)
                .filter(goal -> !wishes.contains(goal))
                .filter(goal -> picks.stream()
                        .noneMatch(pick -> pick.lead()
                                && pick.goal().equals(goal)
                                && pick.candidate().score() >= floor))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Candidate> goalCandidates() {
        limits.beforeGoals();
        return weights.goals().stream()
                .map(goal -> Candidate.of(goal, weights.ofGoal(goal)))
                .toList();
    }

    private Optional<String> excluding(String goal) {
        return weak.contains(goal) ? Optional.of("lead-floor") : limits.excluding(goal);
    }

    private List<Candidate> goals(List<Candidate> candidates, List<String> wishes) {
        String mostGoals = limits.strictest(Choice.Kind.GOALS, "most-goals");
        GoalChooser.Choice choice =
                GoalChooser.choose(candidates, wishes, this::excluding, number(mostGoals), number("goal-floor"));
        rejected.addAll(limited(choice.rejected(), mostGoals));
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
                number("kpi-floor"),
                number("modest-lead"));
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
                        number("platform-entry"),
                        number("platform-leave"))
                .choose(platforms.stream()
                        .map(platform -> Candidate.of(platform, weights.ofPlatform(platform, Set.copyOf(goals))))
                        .toList());
        rejected.addAll(choice.rejected());
        return choice.advice();
    }

    /** What others outscored would be there without a limit: the threshold that sets it decided. */
    private static List<Rejection> limited(List<Rejection> rejections, String limit) {
        return rejections.stream()
                .map(one -> one.cause() == Rejection.Cause.OUTSCORED ? one.decidedBy(limit) : one)
                .toList();
    }

    private int number(String threshold) {
        return tracer.use(threshold).value().intValue();
    }
}
