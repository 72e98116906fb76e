package sextant;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How an advisor is opened.
 *
 * @param cache the folder in which compiled rules are kept between starts; empty to keep nothing
 * @param clock what says which day is today
 */
public record Options(Optional<Path> cache, Clock clock) {

    /** Nothing is kept; the system's clock. */
    public static final Options DEFAULT = new Options(Optional.empty(), Clock.system(ZoneId.systemDefault()));

    /** The same, keeping compiled rules in a folder. */
    public Options withCache(Path folder) {
        return new Options(Optional.of(folder), clock);
    }

    /** The same, with another clock. */
    public Options withClock(Clock other) {
        return new Options(cache, other);
    }
}
