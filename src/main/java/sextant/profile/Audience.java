package sextant.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the organisation wants to reach.
 *
 * @param who a description in the user's words
 * @param everyone whether the user says that it is for everybody
 * @param ageBands their age bands
 * @param places where they are
 */
public record Audience(
        @Nullable String who,
        @Nullable Boolean everyone,
        @Nullable List<AgeBand> ageBands,
        @Nullable List<String> places) {}
