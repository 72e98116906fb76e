package sextant.profile;

import org.jspecify.annotations.Nullable;

/**
 * A network in use.
 *
 * @param platform id or name of the platform
 * @param purpose id or name of the goal that it is used for
 * @param numbers what it showed in a period
 */
public record PlatformUse(
        @Nullable String platform,
        @Nullable String purpose,
        @Nullable PlatformNumbers numbers) {}
