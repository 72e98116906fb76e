package sextant.engine.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One form for every number that leaves the engine. */
public final class Numbers {

    private static final int DECIMALS = 4;

    private Numbers() {}

    /** At most four decimals, no trailing zeros, no exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The same for any number. */
    public static BigDecimal plain(Number value) {
        return plain(value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString()));
    }
}
