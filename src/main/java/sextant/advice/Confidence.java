package sextant.advice;

import java.util.List;

/**
 * How much the advice can be relied on.
 *
 * @param level the level
 * @param doubts what lowers it: ids of choosing rules, or {@code no-objective} and {@code no-evidence}
 */
public record Confidence(Level level, List<String> doubts) {

    /** From certain to careful. */
    public enum Level {
        HIGH,
        MEDIUM,
        LOW
    }
}
