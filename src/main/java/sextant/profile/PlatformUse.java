package sextant.profile;

import org.jspecify.annotations.Nullable;
import sextant.catalogue.Vocabulary.Kind;

/**
 * A network in use.
 *
 * @param platform id or name of the platform
 * @param purpose id or name of the goal that it is used for
 * @param numbers what it showed in a period
 */
public record PlatformUse(
        @NameOf(Kind.PLATFORM) @Nullable String platform,
        @NameOf(Kind.GOAL) @Nullable String purpose,
        @Nullable PlatformNumbers numbers) {}
