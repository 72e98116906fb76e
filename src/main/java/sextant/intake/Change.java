package sextant.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a number of a file.
 *
 * @param finding the number
 * @param old what the profile said before; null when it said nothing
 * @param fate what became of it
 */
public record Change(Finding finding, @Nullable BigDecimal old, Fate fate) {

    /** What can become of a number. */
    public enum Fate {
        /** The profile did not have it. */
        ADDED,
        /** The profile had the same. */
        SAME,
        /** It replaced what the profile had. */
        REPLACED,
        /** What the profile had stays. */
        KEPT,
        /** It was left out: the profile's numbers are of another period, and they stay. */
        OTHER_PERIOD
    }

    /** What the profile said before. */
    public Optional<BigDecimal> before() {
        return Optional.ofNullable(old);
    }
}
