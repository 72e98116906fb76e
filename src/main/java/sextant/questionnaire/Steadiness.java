package sextant.questionnaire;

import java.util.List;
import java.util.Optional;
import sextant.advice.Selection;
import sextant.advice.Selection.Item;
import sextant.explain.change.OtherAnswer;

/**
 * How steady provisional advice is: what the questions that are still open can change.
 *
 * @param selection what the advice on the answers so far comes down to
 * @param items each recommendation: goals by rank, then KPIs and platforms
 * @param remaining how many questions are still open, those that were put off among them
 * @param sample how the possible answers were gone through
 */
public record Steadiness(Selection selection, List<OfItem> items, int remaining, Sample sample) {

    public Steadiness {
        items = List.copyOf(items);
    }

    /**
     * How the possible answers were gone through.
     *
     * @param exact whether every possible set of answers was tried; otherwise each answer on its own, and sets drawn at random
     * @param tried how many sets of answers were tried
     */
    public record Sample(boolean exact, int tried) {}

    /**
     * How steady a recommendation is.
     *
     * @param item the recommendation
     * @param open the questions that could still change it, most influential first; empty when it is settled
     */
    public record OfItem(Item item, List<Influence> open) {

        public OfItem {
            open = List.copyOf(open);
        }

        /** Whether nothing that was tried changes it. */
        public boolean isSettled() {
            return open.isEmpty();
        }
    }

    /**
     * A question that could still change a recommendation.
     *
     * @param asked the question
     * @param example an answer that would change it on its own; empty when it takes other answers too
     */
    public record Influence(Asked asked, Optional<OtherAnswer> example) {}

    /** How steady an item is; empty when it is not recommended. */
    public Optional<OfItem> of(Item item) {
        return items.stream().filter(one -> one.item().equals(item)).findFirst();
    }
}
