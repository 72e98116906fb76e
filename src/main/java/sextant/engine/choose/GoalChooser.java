package sextant.engine.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.advice.Rejection;
import sextant.advice.Rejection.Cause;
import sextant.advice.Rejection.Kind;

/** Chooses goals: those that the user's wishes come down to, then those for which the facts speak clearly enough. */
public final class GoalChooser {

    private GoalChooser() {}

    /**
     * The chosen goals, most important first, and the others with the reason.
     *
     * @param chosen the chosen ones; at least one if any candidate is not excluded
     * @param rejected the others for which something speaks
     */
    public record Choice(List<Candidate> chosen, List<Rejection> rejected) {}

    /**
     * Chooses. What the user wished for comes first, in the order of the wishes: any evidence for it is enough. The seats
     * that are left go to what the facts call for.
     *
     * @param candidates what can be chosen, in any order
     * @param wishes the goals that the user's wishes come down to, most important first
     * @param exclusions what may not be chosen
     * @param most how many at most
     * @param floor the share of the best one's score, in per cent, that a goal needs that nobody wished for
     */
    public static Choice choose(
            List<Candidate> candidates, List<String> wishes, Exclusions exclusions, int most, double floor) {
        List<Candidate> chosen = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        int best = candidates.stream().mapToInt(Candidate::score).max().orElse(0);
        for (Candidate candidate : inOrder(candidates, wishes)) {
            boolean wished = wishes.contains(candidate.item()) && candidate.score() > 0;
            String excluding = exclusions.excluding(candidate.item()).orElse(null);
            if (excluding != null) {
                rejected.add(rejection(candidate, Cause.EXCLUDED, excluding));
            } else if (!wished && !chosen.isEmpty() && !comesNear(candidate, best, floor)) {
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

    /** Wishes in their order, as far as something speaks for them; then the others, best first. */
    private static List<Candidate> inOrder(List<Candidate> candidates, List<String> wishes) {
        return candidates.stream()
                .sorted(Comparator.comparingInt((Candidate candidate) -> place(candidate, wishes))
                        .thenComparing(Candidate.BEST_FIRST))
                .toList();
    }

    private static int place(Candidate candidate, List<String> wishes) {
        int place = wishes.indexOf(candidate.item());
        return place < 0 || candidate.score() <= 0 ? wishes.size() : place;
    }

    private static boolean comesNear(Candidate candidate, int best, double floor) {
        return candidate.score() > 0 && candidate.score() * 100.0 >= best * floor;
    }

    private static boolean isWorthTelling(Rejection rejection) {
        return !rejection.evidence().isEmpty();
    }

    private static Rejection rejection(Candidate candidate, Cause cause, @Nullable String by) {
        return new Rejection(Kind.GOAL, candidate.item(), null, candidate.score(), cause, by, candidate.evidence());
    }
}
