package sextant.explain.why;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.advice.Selection.Item;
import sextant.explain.Ground;
import sextant.explain.change.Flip;
import sextant.explain.change.Sturdiness;

/**
 * Why an item is recommended or not, and what would change that.
 *
 * @param item the goal, metric or platform
 * @param verdict what became of it
 * @param goal of a metric, the goal that it decides or was considered for; otherwise null
 * @param score the sum of its evidence
 * @param grounds what speaks for and against it; the weights add up to the score
 * @param whyNot why it is not recommended; null when it is
 * @param missing what would speak for it, strongest first; empty when it is recommended
 * @param sturdiness how well the recommendation stands up to other answers; null when it is none
 * @param flip the smallest change of answers that brings it in or out
 */
public record ItemExplanation(
        Item item,
        Verdict verdict,
        @Nullable String goal,
        int score,
        List<Ground> grounds,
        @Nullable WhyNot whyNot,
        List<Missing> missing,
        @Nullable Sturdiness sturdiness,
        Flip flip) {

    public ItemExplanation {
        grounds = List.copyOf(grounds);
        missing = List.copyOf(missing);
    }
}
