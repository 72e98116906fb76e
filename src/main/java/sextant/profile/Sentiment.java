package sextant.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * The tone of what is said about the organisation, in per cent of the messages; together not over 100.
 *
 * @param positive kind
 * @param neutral neither
 * @param negative unkind
 */
public record Sentiment(
        @Nullable @Bound(max = 100) BigDecimal positive,
        @Nullable @Bound(max = 100) BigDecimal neutral,
        @Nullable @Bound(max = 100) BigDecimal negative) {}
