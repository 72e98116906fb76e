package sextant.profile;

import org.jspecify.annotations.Nullable;

/**
 * What is set up to measure with.
 *
 * @param webAnalytics whether visits to the site are counted
 * @param utm whether links in posts are tagged
 * @param crm whether leads and customers are kept with their origin
 * @param listening whether mentions are collected
 */
public record Tracking(
        @Nullable Boolean webAnalytics,
        @Nullable Boolean utm,
        @Nullable Boolean crm,
        @Nullable Boolean listening) {}
