package sextant.engine;

import java.util.List;
import java.util.function.ToIntFunction;
import sextant.advice.Rejection;
import sextant.engine.choose.Candidate;

/** What a goal that is not chosen lacks to come up with the chosen one that has least. */
final class Shortfall implements ToIntFunction<String> {

    private final int least;
    private final List<Rejection> rejected;

    Shortfall(Choices.Chosen chosen) {
        this.least = chosen.goals().stream().mapToInt(Candidate::score).min().orElse(0);
        this.rejected = chosen.rejected();
    }

    @Override
    public int applyAsInt(String goal) {
        return Math.max(1, least - score(goal));
    }

    private int score(String goal) {
        return rejected.stream()
                .filter(one -> one.kind() == Rejection.Kind.GOAL && one.item().equals(goal))
                .mapToInt(Rejection::score)
                .findFirst()
                .orElse(0);
    }
}
