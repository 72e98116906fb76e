package sextant.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommended goal.
 *
 * @param goal the goal
 * @param rank 1 is the most important
 * @param score the sum of its evidence
 * @param grounds what it rests on
 * @param objective the stated business objective that speaks most for it; null when none does
 * @param evidence what speaks for and against it, strongest first
 * @param smart a draft of it as a SMART goal
 */
public record GoalAdvice(
        String goal,
        int rank,
        int score,
        Grounds grounds,
        @Nullable String objective,
        List<Evidence> evidence,
        SmartDraft smart) {

    /** The same goal, with the checks of its draft. */
    public GoalAdvice withChecks(List<SmartCheck> checks) {
        SmartDraft draft = new SmartDraft(
                smart.platform(),
                smart.scope(),
                smart.kpis(),
                smart.achievable(),
                smart.realistic(),
                smart.deadline(),
                checks);
        return new GoalAdvice(goal, rank, score, grounds, objective, evidence, draft);
    }

    /** What a goal rests on. */
    public enum Grounds {
        /** A business objective that the user stated. */
        OBJECTIVE,
        /** Other facts that the user gave. */
        FACTS,
        /** Nothing in particular: our default for want of facts. */
        DEFAULT
    }
}
