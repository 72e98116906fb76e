package sextant.explain.change;

import java.util.List;
import sextant.advice.Selection.Item;

/**
 * The smallest change of answers that brings an item in or out.
 *
 * @param item the item
 * @param recommended whether the item is recommended as things are
 * @param found the smallest changes, the simplest first; each is one answer, or two when no single one suffices; empty when
 *     none was found
 * @param bound how far the search went
 */
public record Flip(Item item, boolean recommended, List<List<OtherAnswer>> found, Bound bound) {

    public Flip {
        found = List.copyOf(found);
    }

    /**
     * How far a search went.
     *
     * @param singles how many single answers were tried: all that can be enumerated, and samples of numbers and dates
     * @param pairs how many pairs of answers were tried; 0 when a single one sufficed
     * @param allPairs how many pairs there are of answers that each make a difference to what choosing sees
     */
    public record Bound(int singles, int pairs, int allPairs) {}
}
