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
 * @param recheck whether a rulebook is checked again that has passed every check before; its tests are only read then
 */
public record Options(Optional<Path> cache, Clock clock, boolean recheck) {

    /** Nothing is kept; the system's clock. */
    public static final Options DEFAULT = new Options(Optional.empty(), Clock.system(ZoneId.systemDefault()), false);

    /** The same, keeping compiled rules in a folder. */
    public Options withCache(Path folder) {
        return new Options(Optional.of(folder), clock, recheck);
    }

    /** The same, with another clock. */
    public Options withClock(Clock other) {
        return new Options(cache, other, recheck);
    }

    /** The same, checking the rulebook whatever is known of it. */
    public Options rechecking() {
        return new Options(cache, clock, true);
    }
}
