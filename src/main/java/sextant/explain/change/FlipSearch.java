package sextant.explain.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sextant.advice.Selection.Item;
import sextant.engine.Selected;

/**
 * Looks for the smallest change of answers that brings an item in or out: all single answers, and, when none of them does,
 * pairs of answers that each make a difference, the most promising first, up to a bound.
 */
public final class FlipSearch {

    private static final int MOST_SHOWN = 5;

    private final Sweep sweep;
    private final Trials trials;
    private final Joiner joiner;
    private final int mostPairs;

    /** Puts two changes together; empty when they are about the same question, or hide one another. */
    public interface Joiner {
        Optional<Trial> join(Trial first, Trial second);
    }

    /**
     * Prepares a search.
     *
     * @param mostPairs how many pairs to try at most
     */
    public FlipSearch(Sweep sweep, Trials trials, Joiner joiner, int mostPairs) {
        this.sweep = sweep;
        this.trials = trials;
        this.joiner = joiner;
        this.mostPairs = mostPairs;
    }

    /** The smallest changes found. */
    public Flip flip(Item item) {
        boolean recommended = sweep.now().selection().recommends(item);
        int singles = sweep.outcomes().size();
        List<List<OtherAnswer>> single = shown(item, sweep.flips(item));
        if (!single.isEmpty()) {
            return new Flip(item, recommended, single, new Flip.Bound(singles, 0, 0));
        }
        List<Outcome> distinct = distinct(item, recommended);
        List<Trial> pairs = pairs(distinct);
        List<Outcome> flips = trials.of(pairs).stream()
                .filter(outcome -> outcome.selected().selection().recommends(item) != recommended)
                .toList();
        int all = distinct.size() * (distinct.size() - 1) / 2;
        return new Flip(item, recommended, shown(item, flips), new Flip.Bound(singles, pairs.size(), all));
    }

    /** The simplest first; of several answers to the same questions, the simplest. */
    private static List<List<OtherAnswer>> shown(Item item, List<Outcome> flips) {
        Set<Object> seen = new HashSet<>();
        return flips.stream()
                .map(flip -> flip.trial().changes())
                .sorted(Effort.of(item).leastTogetherFirst())
                .filter(answers ->
                        seen.add(answers.stream().map(OtherAnswer::fact).toList()))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** One change of each kind of difference that changes make, those that move the item's score most first. */
    private List<Outcome> distinct(Item item, boolean recommended) {
        Map<Selected, Outcome> byEffect = new LinkedHashMap<>();
        sweep.outcomes().stream()
                .filter(outcome -> !outcome.selected().equals(sweep.now()))
                .forEach(outcome -> byEffect.merge(outcome.selected(), outcome, FlipSearch::simpler));
        Comparator<Outcome> promising =
                Comparator.comparingInt(outcome -> outcome.selected().score(item));
        return byEffect.values().stream()
                .sorted(recommended ? promising : promising.reversed())
                .toList();
    }

    private static Outcome simpler(Outcome left, Outcome right) {
        return Effort.SIMPLEST_FIRST.compare(change(right), change(left)) < 0 ? right : left;
    }

    private static OtherAnswer change(Outcome outcome) {
        return outcome.trial().changes().get(0);
    }

    /** Pairs in the order of their places: the most promising with the next, and so on. */
    private List<Trial> pairs(List<Outcome> distinct) {
        List<Trial> pairs = new ArrayList<>();
        for (int sum = 1; sum < 2 * distinct.size() && pairs.size() < mostPairs; sum++) {
            for (int i = Math.max(0, sum - distinct.size() + 1); i < sum - i && pairs.size() < mostPairs; i++) {
                joiner.join(distinct.get(i).trial(), distinct.get(sum - i).trial())
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }
}
