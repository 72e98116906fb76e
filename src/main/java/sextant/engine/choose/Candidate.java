package sextant.engine.choose;

import java.util.Comparator;
import java.util.List;
import sextant.advice.Evidence;

/**
 * Something that can be chosen.
 *
 * @param item the goal, metric or platform
 * @param score the sum of its evidence
 * @param evidence the evidence, strongest first
 */
public record Candidate(String item, int score, List<Evidence> evidence) {

    /** Best first; ties by id. */
    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::item);

    /** A candidate with the score that its evidence adds up to. */
    public static Candidate of(String item, List<Evidence> evidence) {
        return new Candidate(item, Evidence.sum(evidence), evidence);
    }
}
