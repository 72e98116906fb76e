package sextant.text.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import sextant.catalogue.Unit;

/** Units of time. Weeks and months can't be converted into each other. */
enum TimeUnit {
    SECOND(1, false),
    MINUTE(60, false),
    HOUR(3_600, false),
    DAY(86_400, false),
    WEEK(604_800, false),
    MONTH(1, true),
    QUARTER(3, true),
    YEAR(12, true);

    private static final int DECIMALS = 6;

    private final BigDecimal length;
    private final boolean ofCalendar;

    TimeUnit(long length, boolean ofCalendar) {
        this.length = BigDecimal.valueOf(length);
        this.ofCalendar = ofCalendar;
    }

    static TimeUnit of(Word word) {
        return valueOf(word.meaning().toUpperCase(Locale.ROOT));
    }

    /** The unit of time of an amount; empty when it has another one. */
    static Optional<TimeUnit> of(Unit unit) {
        return switch (unit) {
            case SECONDS -> Optional.of(SECOND);
            case HOURS, HOURS_PER_WEEK -> Optional.of(HOUR);
            case DAYS -> Optional.of(DAY);
            case WEEKS -> Optional.of(WEEK);
            case MONTHS -> Optional.of(MONTH);
            default -> Optional.empty();
        };
    }

    /** So many of this unit in another one; empty where that is not always the same. */
    Optional<BigDecimal> in(TimeUnit other, BigDecimal count) {
        return ofCalendar == other.ofCalendar
                ? Optional.of(count.multiply(length).divide(other.length, DECIMALS, RoundingMode.HALF_EVEN))
                : Optional.empty();
    }

    BigDecimal length() {
        return length;
    }

    boolean ofCalendar() {
        return ofCalendar;
    }
}
