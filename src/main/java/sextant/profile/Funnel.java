package sextant.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * What came of social media in a period.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param leads people who showed interest and can be contacted
 * @param qualifiedLeads leads that marketing hands to sales as ready for a talk
 * @param customersFromLeads leads who bought
 * @param revenue money that social media brought
 * @param valuePerCustomer what a customer is worth on average
 * @param cost what social media cost: ads, tools, work
 * @param currency the currency of the amounts: three letters, such as EUR
 */
public record Funnel(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Bound Long leads,
        @Nullable @Bound Long qualifiedLeads,
        @Nullable @Bound Long customersFromLeads,
        @Nullable @Bound BigDecimal revenue,
        @Nullable @Bound BigDecimal valuePerCustomer,
        @Nullable @Bound BigDecimal cost,
        @Nullable String currency) {}
