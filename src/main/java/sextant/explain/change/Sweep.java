package sextant.explain.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sextant.advice.Selection;
import sextant.advice.Selection.Item;
import sextant.engine.Selected;

/**
 * All changes of a single answer to a profile, and what comes of each.
 *
 * @param now what the advice on the profile as it is comes down to
 * @param outcomes the outcome of each change that makes a sound profile
 */
public record Sweep(Selected now, List<Outcome> outcomes) {

    public Sweep {
        outcomes = List.copyOf(outcomes);
    }

    /** How sturdy each recommendation is: goals by rank, then KPIs and platforms. */
    public List<Sturdiness> sturdiness() {
        return now.selection().recommended().stream().map(this::sturdiness).toList();
    }

    /** How sturdy a recommendation is. */
    public Sturdiness sturdiness(Item item) {
        List<Outcome> flips = flips(item);
        Optional<OtherAnswer> simplest = flips.stream().findFirst().map(Sweep::answer);
        return new Sturdiness(item, outcomes.size(), outcomes.size() - flips.size(), simplest);
    }

    /** The changes that bring an item in, if it is not recommended, or out, if it is; the simplest first. */
    List<Outcome> flips(Item item) {
        boolean recommended = now.selection().recommends(item);
        return outcomes.stream()
                .filter(outcome -> selection(outcome).recommends(item) != recommended)
                .sorted(Comparator.comparing(Sweep::answer, Effort.of(item).simplestFirst()))
                .toList();
    }

    private static OtherAnswer answer(Outcome outcome) {
        return outcome.trial().changes().get(0);
    }

    private static Selection selection(Outcome outcome) {
        return outcome.selected().selection();
    }
}
