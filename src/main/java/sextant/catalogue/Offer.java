package sextant.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a platform offers a metric, or once did. Platforms change, so it is dated.
 *
 * @param on the platform
 * @param called what the platform calls the metric; null where it uses the usual name
 * @param checked the day on which this was looked up
 * @param until the first day on which the platform no longer offers it; null while it does
 * @param replacedBy the metric that took its place; null where none did
 * @param comparable whether a series may be continued with the replacement; null where there is none
 * @param sources where this is published
 */
public record Offer(
        String on,
        @Nullable String called,
        LocalDate checked,
        @Nullable LocalDate until,
        @Nullable String replacedBy,
        @Nullable Boolean comparable,
        List<String> sources) {

    /** Whether the platform has given the metric up on a day. */
    public boolean isRetired(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
