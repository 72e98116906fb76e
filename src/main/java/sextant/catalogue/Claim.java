package sextant.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Something that a source says and that rules rest on.
 *
 * @param id the source's id, a hyphen and a number: {@code A-47}
 * @param leftOut why nothing in the rulebook rests on it; null when something does
 */
public record Claim(String id, @Nullable String leftOut) {

    /** The id of the source that says so. */
    public String source() {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }
}
