package sextant.advice;

import java.util.List;

/**
 * One letter of SMART, checked.
 *
 * @param letter the letter
 * @param passed whether nothing speaks against it
 * @param findings the warnings that speak against it: their ids
 */
public record SmartCheck(Letter letter, boolean passed, List<String> findings) {

    /** Specific, measurable, achievable, realistic, time-bound (B-23 to B-27). */
    public enum Letter {
        S,
        M,
        A,
        R,
        T
    }
}
