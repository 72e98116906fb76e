package sextant.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * A platform's numbers. Counts are totals of the period, but for followers (at its end) and the weekly gain.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param followers followers at the end of the period
 * @param netNewFollowersPerWeek followers won less followers lost, a week on average
 * @param posts how many posts were published
 * @param reach how many people saw a post, added up over the posts
 * @param impressions how often posts were shown
 * @param likes likes of all posts
 * @param comments comments on all posts
 * @param shares shares of all posts
 * @param mentions posts by others that name the organisation
 * @param clicks clicks on links in posts
 * @param visits visits to the site that came from here
 * @param views how often videos were started
 * @param completedViews how often videos were watched to their end
 * @param watchHours hours for which videos were watched
 * @param saves how often posts were saved
 * @param profileVisits how often the profile was opened
 * @param conversions visits from here that did what they were meant to
 * @param hoursPerWeek hours of work that go into the platform in a week
 */
public record PlatformNumbers(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Bound Long followers,
        @Nullable @Bound(min = -1e9) BigDecimal netNewFollowersPerWeek,
        @Nullable @Bound Long posts,
        @Nullable @Bound Long reach,
        @Nullable @Bound Long impressions,
        @Nullable @Bound Long likes,
        @Nullable @Bound Long comments,
        @Nullable @Bound Long shares,
        @Nullable @Bound Long mentions,
        @Nullable @Bound Long clicks,
        @Nullable @Bound Long visits,
        @Nullable @Bound Long views,
        @Nullable @Bound Long completedViews,
        @Nullable @Bound BigDecimal watchHours,
        @Nullable @Bound Long saves,
        @Nullable @Bound Long profileVisits,
        @Nullable @Bound Long conversions,
        @Nullable @Bound BigDecimal hoursPerWeek) {}
