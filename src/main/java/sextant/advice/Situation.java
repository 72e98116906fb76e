package sextant.advice;

import java.util.List;

/**
 * Something that a rule concluded from facts.
 *
 * @param id the situation
 * @param about the platform, metric, goal or other thing it is about; empty when it is about the whole organisation
 * @param reasons why it holds; each alone is enough
 */
public record Situation(String id, String about, List<Reason> reasons) {

    /** How evidence and reasons refer to it: {@code id} or {@code id(about)}. */
    public String key() {
        return about.isEmpty() ? id : id + "(" + about + ")";
    }
}
