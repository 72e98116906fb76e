package sextant.explain;

import java.util.List;
import sextant.advice.Advice;

/**
 * A saved advice, computed again from the facts and the day that it carries.
 *
 * @param saved the advice as it was saved
 * @param computed the advice that comes out now
 * @param difference what differs, and why
 * @param places every place at which the two differ; none when they are identical
 */
public record Verification(Advice saved, Advice computed, AdviceDifference difference, List<Place> places) {

    /** Compares a saved advice with the one that comes out now. */
    public static Verification of(Advice saved, Advice computed) {
        return new Verification(
                saved, computed, AdviceDifference.between(saved, computed), Place.between(saved, computed));
    }

    /** Whether the two are the same, to the last number. */
    public boolean isIdentical() {
        return places.isEmpty();
    }
}
