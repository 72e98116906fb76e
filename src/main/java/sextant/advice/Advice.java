package sextant.advice;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the advisor answers: ids, numbers and arguments, no prose. The same profile, rulebook and as-of date give the
 * same bytes when written as JSON.
 *
 * @param version the version of this document's form
 * @param asOf the day for which the advice was computed
 * @param facts the profile as it was understood: absent is what was not told; read as a profile, it gets this advice again
 * @param rulebook the knowledge it rests on
 * @param engine the version of the program that computed it
 * @param confidence how much it can be relied on, and what lowers that
 * @param goals the recommended goals, most important first: one to three
 * @param kpis the recommended KPIs, at most six, by goal and role
 * @param watch metrics tracked today that are worth watching but not steering by
 * @param platforms where to work, most important first
 * @param statedGoals the goals that the user brought, checked
 * @param warnings what would make the plan fail, most severe first
 * @param actions what to do, in the order of work
 * @param rejected what was considered and not recommended
 * @param defaults the numbers used that are ours and not a source's
 * @param openQuestions facts that were not given and would matter, most influential first
 * @param situations what was concluded from the facts; evidence refers to it
 */
public record Advice(
        String version,
        LocalDate asOf,
        JsonNode facts,
        RulebookStamp rulebook,
        String engine,
        Confidence confidence,
        List<GoalAdvice> goals,
        List<KpiAdvice> kpis,
        List<WatchedMetric> watch,
        List<PlatformAdvice> platforms,
        List<StatedGoalCheck> statedGoals,
        List<Warning> warnings,
        List<ActionAdvice> actions,
        List<Rejection> rejected,
        List<DefaultUsed> defaults,
        List<OpenQuestion> openQuestions,
        List<Situation> situations) {

    /** The version of the document's form; a form that older programs cannot read is a new one. */
    public static final String VERSION = "2";
}
