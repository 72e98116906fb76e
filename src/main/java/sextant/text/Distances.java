package sextant.text;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.LocaleData.MeasurementSystem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Distances for the readers of a language: to those who don't think in miles, kilometres are told first (G-28). */
final class Distances {

    private static final String MILES = "mi";
    private static final String KILOMETRES = "km";
    private static final BigDecimal KILOMETRES_IN_A_MILE = new BigDecimal("1.609344");

    /** As exact as somebody is who says "five miles". */
    private static final MathContext ABOUT = new MathContext(2);

    private final Texts texts;
    private final Formats formats;

    Distances(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String words(BigDecimal value, String unit) {
        String given = in(unit, value);
        return unit.equals(MILES)
                        && LocaleData.getMeasurementSystem(texts.locale()).equals(MeasurementSystem.SI)
                ? texts.text("units.converted", Map.of("here", in(KILOMETRES, kilometres(value)), "given", given))
                : given;
    }

    private static BigDecimal kilometres(BigDecimal miles) {
        return miles.multiply(KILOMETRES_IN_A_MILE).round(ABOUT).stripTrailingZeros();
    }

    private String in(String unit, BigDecimal value) {
        return texts.text("units." + unit, Map.of("value", value, "number", formats.number(value)));
    }
}
