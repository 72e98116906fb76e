package sextant.engine.choose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.advice.Rejection;
import sextant.advice.Rejection.Cause;
import sextant.advice.Rejection.Kind;

/** Chooses goals: the one with the most evidence, and others that come near enough to it. */
public final class GoalChooser {

    private GoalChooser() {}

    /**
     * The chosen goals, best first, and the others with the reason.
     *
     * @param chosen the chosen ones; at least one if any candidate is not excluded
     * @param rejected the others for which something speaks
     */
    public record Choice(List<Candidate> chosen, List<Rejection> rejected) {}

    /**
     * Chooses.
     *
     * @param candidates what can be chosen, in any order
     * @param exclusions what may not be chosen
     * @param most how many at most
     * @param floor the share of the best one's score, in per cent, that the others need
     */
    public static Choice choose(List<Candidate> candidates, Exclusions exclusions, int most, double floor) {
        List<Candidate> chosen = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        for (Candidate candidate :
                candidates.stream().sorted(Candidate.BEST_FIRST).toList()) {
            String excluding = exclusions.excluding(candidate.item()).orElse(null);
            if (excluding != null) {
                rejected.add(rejection(candidate, Cause.EXCLUDED, excluding));
            } else if (!chosen.isEmpty() && !comesNear(candidate, chosen.get(0), floor)) {
                rejected.add(rejection(candidate, Cause.TOO_LITTLE_EVIDENCE, "goal-floor"));
            } else if (chosen.size() >= most) {
                rejected.add(rejection(candidate, Cause.OUTSCORED, null));
            } else {
                chosen.add(candidate);
            }
        }
        return new Choice(
                chosen, rejected.stream().filter(GoalChooser::isWorthTelling).toList());
    }

    private static boolean comesNear(Candidate candidate, Candidate best, double floor) {
        return candidate.score() > 0 && candidate.score() * 100.0 >= best.score() * floor;
    }

    private static boolean isWorthTelling(Rejection rejection) {
        return !rejection.evidence().isEmpty();
    }

    private static Rejection rejection(Candidate candidate, Cause cause, @Nullable String by) {
        return new Rejection(Kind.GOAL, candidate.item(), null, candidate.score(), cause, by, candidate.evidence());
    }
}
