package sextant.explain.why;

import java.util.List;
import sextant.advice.Fact;

/**
 * A fact that a rule looks at.
 *
 * @param fact its path, positions in lists left out
 * @param platform the platform whose fact it is; empty where it is not about one in particular
 * @param told what the profile says of it, several facts where it is in a list; empty when it says nothing
 */
public record Needed(String fact, String platform, List<Fact> told) {

    public Needed {
        told = List.copyOf(told);
    }
}
