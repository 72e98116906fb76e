package sextant.engine.rule;

import org.jspecify.annotations.Nullable;

/**
 * A platform no longer offers a metric on the as-of date.
 *
 * @param metric the metric
 * @param platform the platform that retired it
 * @param replacement the metric that took its place; null where none did
 * @param comparable whether a series may be continued with the replacement; null where there is none
 * @param everywhere whether no platform that ever offered it, as far as we know, still does
 */
public record Retirement(
        String metric,
        String platform,
        @Nullable String replacement,
        @Nullable Boolean comparable,
        boolean everywhere) {}
