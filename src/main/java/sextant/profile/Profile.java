package sextant.profile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Vocabulary.Kind;

/**
 * Everything a user can tell about an organisation and its social media. Each part may be null: not told, so unknown.
 *
 * @param asOf the day for which advice is asked; null means today
 * @param organisation who it is
 * @param audience whom it wants to reach
 * @param competitors whom it is compared with, by name
 * @param objectives what the business wants, most important first: ids or names of objectives
 * @param goals the social-media goals already set
 * @param platforms the networks in use
 * @param measurement what is tracked, and which of it are KPIs
 * @param site how visitors from social media behave on the site
 * @param funnel what became of them
 * @param ads what paid posts and ads did
 * @param service customer service over social media
 * @param advocacy employees who share
 * @param recruiting people won for the organisation
 * @param sentiment the tone of what is said
 * @param assets content to offer, and places to leave an address
 * @param resources money and hours
 * @param team who does the work
 * @param tracking what is set up to measure with
 * @param role the user's own role
 * @param practice how the work is steered
 */
public record Profile(
        @Nullable LocalDate asOf,
        @Nullable Organisation organisation,
        @Nullable Audience audience,
        @Nullable List<String> competitors,
        @NameOf(Kind.OBJECTIVE) @Nullable List<String> objectives,
        @Nullable List<StatedGoal> goals,
        @Nullable List<PlatformUse> platforms,
        @Nullable Measurement measurement,
        @Nullable SiteBehaviour site,
        @Nullable Funnel funnel,
        @Nullable Ads ads,
        @Nullable Service service,
        @Nullable Advocacy advocacy,
        @Nullable Recruiting recruiting,
        @Nullable Sentiment sentiment,
        @Nullable List<Asset> assets,
        @Nullable Resources resources,
        @Nullable Team team,
        @Nullable Tracking tracking,
        @Nullable Role role,
        @Nullable Practice practice) {}
