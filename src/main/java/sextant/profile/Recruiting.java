package sextant.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * Recruiting in a period, and the part that social media has in it.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param applications all applications
 * @param applicationsFromSocial applications whose source is social media
 * @param hires all people hired
 * @param hiresFromSocial people hired whose source is social media
 * @param careersVisits visits to the careers pages that came from social media
 * @param cost what recruiting cost: ads, agencies, tools, work
 * @param currency the currency of the cost: three letters, such as EUR
 */
public record Recruiting(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Bound Long applications,
        @Nullable @Bound Long applicationsFromSocial,
        @Nullable @Bound Long hires,
        @Nullable @Bound Long hiresFromSocial,
        @Nullable @Bound Long careersVisits,
        @Nullable @Bound BigDecimal cost,
        @Nullable String currency) {}
