package sextant.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * What visitors from social media do on the site, and what all visitors usually do there.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param visits visits that came from social media
 * @param timeOnPage seconds that a visitor from social media stays on a page, on average
 * @param usualTimeOnPage seconds that visitors from anywhere stay, for comparison
 * @param bounceRate per cent of the visits from social media that leave at once
 * @param usualBounceRate per cent of all visits that leave at once, for comparison
 * @param conversions wanted steps (orders, sign-ups, downloads) by visitors from social media
 */
public record SiteBehaviour(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Bound Long visits,
        @Nullable @Bound BigDecimal timeOnPage,
        @Nullable @Bound BigDecimal usualTimeOnPage,
        @Nullable @Bound(max = 100) BigDecimal bounceRate,
        @Nullable @Bound(max = 100) BigDecimal usualBounceRate,
        @Nullable @Bound Long conversions) {}
