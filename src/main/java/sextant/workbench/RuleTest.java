package sextant.workbench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A test of the rulebook, as it stands under {@code tests/}.
 *
 * @param name a sentence that says what holds
 * @param why the claim or the reason behind it; null when the sentence says it all
 * @param profile the given facts
 * @param expect what the advice must hold, by aspect
 */
public record RuleTest(String name, @Nullable String why, JsonNode profile, Map<String, Expectation> expect) {

    /**
     * What one aspect of the advice must hold.
     *
     * @param exactly these and no others; goals in this order
     * @param has these among others
     * @param hasNot none of these
     */
    public record Expectation(
            @Nullable List<String> exactly,
            @Nullable List<String> has,
            @Nullable List<String> hasNot) {}
}
