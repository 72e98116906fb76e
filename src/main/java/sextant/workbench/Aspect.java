package sextant.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.advice.ActionAdvice;
import sextant.advice.Advice;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiRole;
import sextant.input.Json;

/** What a test can look at in an advice, as a list of words. */
enum Aspect {
    /** Situations as {@code id} and as {@code id(about)}. */
    SITUATIONS,
    GOALS,
    KPIS,
    /** KPIs that lead. */
    LEADS,
    /** Platforms as {@code id/standing}. */
    PLATFORMS,
    /** Warnings as {@code code} and as {@code code(about)}. */
    WARNINGS,
    ACTIONS,
    /** What speaks against our draft of a goal, as {@code code} and as {@code code(goal)}. */
    CHECKS,
    /** The targets of KPIs, as {@code metric=value} and, by how they came about, {@code metric/reasoning}. */
    TARGETS,
    /** The confidence, and what lowers it. */
    CONFIDENCE,
    /** The days by which goals are to be reached, as {@code goal/day}. */
    DEADLINES;

    /** What is found in an advice, each thing with the names that a test may call it by. */
    List<List<String>> of(Advice advice) {
        return switch (this) {
            case SITUATIONS ->
                advice.situations().stream()
                        .map(one -> names(one.id(), one.about()))
                        .toList();
            case GOALS -> single(advice.goals().stream().map(GoalAdvice::goal));
            case KPIS -> single(advice.kpis().stream().map(KpiAdvice::metric));
            case LEADS ->
                single(advice.kpis().stream()
                        .filter(kpi -> kpi.role() == KpiRole.LEAD)
                        .map(KpiAdvice::metric));
            case PLATFORMS ->
                single(advice.platforms().stream().map(one -> one.platform() + "/" + Json.name(one.standing())));
            case WARNINGS ->
                advice.warnings().stream()
                        .map(one -> names(one.code(), one.about()))
                        .toList();
            case ACTIONS -> single(advice.actions().stream().map(ActionAdvice::action));
            case CHECKS -> advice.goals().stream().flatMap(Aspect::checks).toList();
            case TARGETS -> advice.kpis().stream().map(Aspect::target).toList();
            case DEADLINES ->
                single(advice.goals().stream()
                        .map(goal -> goal.goal() + "/" + goal.smart().deadline()));
            case CONFIDENCE ->
                single(Stream.concat(
                        Stream.of(Json.name(advice.confidence().level())), advice.confidence().doubts().stream()));
        };
    }

    private static List<String> target(KpiAdvice kpi) {
        return List.of(
                kpi.metric() + "=" + kpi.target().value(),
                kpi.metric() + "/" + kpi.target().reasoning());
    }

    private static Stream<List<String>> checks(GoalAdvice goal) {
        return goal.smart().checks().stream()
                .flatMap(check -> check.findings().stream())
                .map(code -> names(code, goal.goal()));
    }

    /** Whether the order in which things are found says something. */
    boolean isRanked() {
        return this == GOALS;
    }

    private static List<List<String>> single(Stream<String> words) {
        return words.map(List::of).toList();
    }

    private static List<String> names(String id, String about) {
        return about.isEmpty() ? List.of(id) : List.of(id + "(" + about + ")", id);
    }

    static Optional<Aspect> named(String name) {
        return Arrays.stream(values())
                .filter(aspect -> Json.name(aspect).equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Json::name).toList();
    }
}
