package sextant.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * What paid posts and ads did in a period, over all platforms.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param spend what was paid for them
 * @param impressions how often they were shown
 * @param reach how many people saw them
 * @param clicks clicks on their links
 * @param conversions visits from them that did what they were meant to
 * @param leads people they won who can be contacted
 * @param revenue the sales that are attributed to them
 * @param currency the currency of the amounts: three letters, such as EUR
 */
public record Ads(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Bound BigDecimal spend,
        @Nullable @Bound Long impressions,
        @Nullable @Bound Long reach,
        @Nullable @Bound Long clicks,
        @Nullable @Bound Long conversions,
        @Nullable @Bound Long leads,
        @Nullable @Bound BigDecimal revenue,
        @Nullable String currency) {}
