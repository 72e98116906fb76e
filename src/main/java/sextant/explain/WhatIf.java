package sextant.explain;

import sextant.advice.Advice;

/**
 * What would come of other facts.
 *
 * @param before the advice on the facts as they are
 * @param after the advice on the facts as they might be
 * @param difference what differs, and why
 */
public record WhatIf(Advice before, Advice after, AdviceDifference difference) {

    /** Compares two pieces of advice. */
    public static WhatIf of(Advice before, Advice after) {
        return new WhatIf(before, after, AdviceDifference.between(before, after));
    }
}
