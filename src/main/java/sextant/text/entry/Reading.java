package sextant.text.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way to read digits with separators.
 *
 * @param value the number
 * @param decimal what parts the decimals
 * @param grouping what parts the thousands
 */
record Reading(BigDecimal value, char decimal, char grouping) {

    private static final char NONE = '\0';

    /** The Arabic signs, which are never mistaken; blanks and apostrophes only part thousands. */
    private static final char POINT = '٫';

    private static final char THOUSANDS = '٬';
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:([.,٬])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** All ways that the digits allow: none, one, or two. */
    static List<Reading> of(String token) {
        String plain = token.replaceAll("[ '’]", String.valueOf(THOUSANDS));
        return Stream.concat(whole(plain, "", NONE).stream(), withDecimals(plain).stream())
                .toList();
    }

    private static Optional<Reading> withDecimals(String token) {
        int last = Math.max(token.lastIndexOf('.'), Math.max(token.lastIndexOf(','), token.lastIndexOf(POINT)));
        if (last < 0 || token.indexOf(token.charAt(last)) < last || token.lastIndexOf(THOUSANDS) > last) {
            return Optional.empty();
        }
        String whole = last == 0 ? "0" : token.substring(0, last);
        return whole(whole, token.substring(last + 1), token.charAt(last));
    }

    private static Optional<Reading> whole(String digits, String decimals, char decimal) {
        boolean grouped = GROUPED.matcher(digits).matches();
        if (!grouped && !DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        char grouping = grouped ? digits.replaceAll("\\d", "").charAt(0) : NONE;
        String number = digits.replaceAll("\\D", "") + (decimals.isEmpty() ? "" : "." + decimals);
        return Optional.of(new Reading(new BigDecimal(number), decimal, grouping));
    }

    boolean hasDecimals() {
        return decimal != NONE;
    }

    /** Whether a language that has these signs writes so. */
    boolean isUsual(char usualDecimal, char usualGrouping) {
        return (decimal == NONE || decimal == POINT || decimal == usualDecimal)
                && (grouping == NONE || grouping == THOUSANDS || grouping == usualGrouping);
    }

    /** Whether it takes one of the language's own signs for something else. */
    boolean uses(char usualDecimal, char usualGrouping) {
        return decimal == usualGrouping || grouping == usualDecimal;
    }
}
