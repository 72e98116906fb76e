package sextant.advice;

import java.math.BigDecimal;

/**
 * Something the user said.
 *
 * @param path where it stands in the profile, such as {@code platforms[0].numbers.likes}
 * @param value what it says: a string, a boolean or a number
 */
public record Fact(String path, Object value) {

    /** A number is the same fact however it was read. */
    public Fact {
        if (value instanceof Number number && !(value instanceof BigDecimal)) {
            value = new BigDecimal(number.toString());
        }
    }
}
