package sextant.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.advice.ActionAdvice;
import sextant.advice.Advice;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiRole;
import sextant.advice.Situation;
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
    ACTIONS;

    List<String> of(Advice advice) {
        Stream<String> words = switch (this) {
            case SITUATIONS -> advice.situations().stream().flatMap(one -> both(one.id(), one.about()));
            case GOALS -> advice.goals().stream().map(GoalAdvice::goal);
            case KPIS -> advice.kpis().stream().map(KpiAdvice::metric);
            case LEADS ->
                advice.kpis().stream().filter(kpi -> kpi.role() == KpiRole.LEAD).map(KpiAdvice::metric);
            case PLATFORMS -> advice.platforms().stream().map(one -> one.platform() + "/" + Json.name(one.standing()));
            case WARNINGS -> advice.warnings().stream().flatMap(one -> both(one.code(), one.about()));
            case ACTIONS -> advice.actions().stream().map(ActionAdvice::action);
        };
        return words.distinct().toList();
    }

    private static Stream<String> both(String id, String about) {
        return Stream.of(id, new Situation(id, about, Map.of(), List.of()).key());
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
