package sextant.engine.facts;

import java.time.LocalDate;
import java.util.List;
import sextant.input.Json;

/** Turns values of the profile into values of the advice: strings, booleans, numbers. */
final class FactValues {

    private FactValues() {}

    static boolean isScalar(Object value) {
        return !(value instanceof List<?>) && !(value instanceof Record);
    }

    static Object of(Object value) {
        if (value instanceof Number number) {
            return Numbers.plain(number);
        }
        if (value instanceof Enum<?> constant) {
            return Json.name(constant);
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }
}
