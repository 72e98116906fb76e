package sextant.explain.change;

import java.util.Optional;
import sextant.advice.Selection.Item;

/**
 * How well a recommendation stands up to other answers.
 *
 * @param item the recommendation
 * @param tried how many single answers were changed
 * @param stood after how many of these changes it was still recommended
 * @param flip the simplest single change after which it is not; empty when there is none among those tried
 */
public record Sturdiness(Item item, int tried, int stood, Optional<OtherAnswer> flip) {

    /** The share of changes that leave it standing, from 0 to 1; 1 when nothing was tried. */
    public double share() {
        return tried == 0 ? 1 : (double) stood / tried;
    }
}
