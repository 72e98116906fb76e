package sextant.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * Customer service over social media, over a month.
 *
 * @param offered whether customers are told that they can ask there
 * @param received requests that came in
 * @param answered requests that were answered
 * @param resolved requests that were settled
 * @param responseHours hours until the first answer, as a median
 * @param resolutionHours hours until the request was settled, as a median
 */
public record Service(
        @Nullable Boolean offered,
        @Nullable @Bound Long received,
        @Nullable @Bound Long answered,
        @Nullable @Bound Long resolved,
        @Nullable @Bound BigDecimal responseHours,
        @Nullable @Bound BigDecimal resolutionHours) {}
