package sextant.engine.choose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.advice.Evidence;

/** Candidates made by hand. */
final class Fit {

    private Fit() {}

    /** A candidate with a score. */
    static Candidate of(String item, int score) {
        return Candidate.of(item, List.of(evidence(score, null)));
    }

    /** Something that speaks for an item, for one goal or for any. */
    static Evidence evidence(int weight, @Nullable String goal) {
        return new Evidence(weight, "weigh/kpis.csv", goal, null, List.of(), List.of("our-default"));
    }
}
