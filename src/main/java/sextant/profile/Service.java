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
 * @param settledAtOnce requests that were settled with the first answer
 * @param rated answers that customers rated
 * @param satisfied ratings that say satisfied or very satisfied
 * @param surveyed customers who were asked whether they would recommend the organisation, and answered
 * @param promoters of these, the ones who gave 9 or 10 of 10
 * @param detractors of these, the ones who gave 6 or less
 * @param customers customers who bought in the year
 * @param returningCustomers of these, the ones who bought more than once
 */
public record Service(
        @Nullable Boolean offered,
        @Nullable @Bound Long received,
        @Nullable @Bound Long answered,
        @Nullable @Bound Long resolved,
        @Nullable @Bound BigDecimal responseHours,
        @Nullable @Bound BigDecimal resolutionHours,
        @Nullable @Bound Long settledAtOnce,
        @Nullable @Bound Long rated,
        @Nullable @Bound Long satisfied,
        @Nullable @Bound Long surveyed,
        @Nullable @Bound Long promoters,
        @Nullable @Bound Long detractors,
        @Nullable @Bound Long customers,
        @Nullable @Bound Long returningCustomers) {}
