package sextant.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * What can be spent.
 *
 * @param paidBudget money for ads and boosted posts, a month
 * @param currency its currency: three letters, such as EUR
 * @param hoursPerWeek hours of work for social media, a week, of everybody together
 */
public record Resources(
        @Nullable @Bound BigDecimal paidBudget,
        @Nullable String currency,
        @Nullable @Bound BigDecimal hoursPerWeek) {}
