package sextant.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import sextant.advice.Rejection;
import sextant.advice.Selection;
import sextant.advice.Selection.Item;

/**
 * What the advice on a profile comes down to. Profiles on which choosing sees the same are given the same instance.
 *
 * @param selection the chosen things
 * @param scores the score of everything that was considered; of a metric, the best that it has for a chosen goal
 */
public record Selected(Selection selection, Map<Item, Integer> scores) {

    public Selected {
        scores = Collections.unmodifiableMap(new HashMap<>(scores));
    }

    static Selected of(Selection selection, Choices.Chosen chosen) {
        Map<Item, Integer> scores = new HashMap<>();
        chosen.goals().forEach(one -> note(Rejection.Kind.GOAL, one.item(), one.score(), scores));
        chosen.picks()
                .forEach(one ->
                        note(Rejection.Kind.KPI, one.metric(), one.candidate().score(), scores));
        chosen.platforms().forEach(one -> note(Rejection.Kind.PLATFORM, one.platform(), one.score(), scores));
        chosen.rejected().forEach(one -> note(one.kind(), one.item(), one.score(), scores));
        return new Selected(selection, scores);
    }

    private static void note(Rejection.Kind kind, String id, int score, Map<Item, Integer> scores) {
        scores.merge(new Item(kind, id), score, Math::max);
    }

    /** The score of an item; 0 when nothing speaks for or against it. */
    public int score(Item item) {
        return scores.getOrDefault(item, 0);
    }
}
