package sextant.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.ExportColumn;
import sextant.catalogue.ExportUnit;

/** Brings what exports write in other units to those of a profile: hours and per cent. */
final class Units {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Units() {}

    static BigDecimal converted(BigDecimal value, Column column, boolean percent) {
        ExportColumn known = column.known();
        @Nullable ExportUnit unit = known == null ? null : known.unit();
        return unit == null ? value : converted(value, unit, percent);
    }

    private static BigDecimal converted(BigDecimal value, ExportUnit unit, boolean percent) {
        return switch (unit) {
            case MINUTES -> hours(value, 60);
            case SECONDS -> hours(value, 3_600);
            case MILLISECONDS -> hours(value, 3_600_000);
            case FRACTION -> percent ? value : value.multiply(HUNDRED);
        };
    }

    private static BigDecimal hours(BigDecimal value, long perHour) {
        return value.divide(BigDecimal.valueOf(perHour), MathContext.DECIMAL64);
    }
}
