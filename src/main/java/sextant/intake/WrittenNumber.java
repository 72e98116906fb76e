package sextant.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as a cell has it: in the digits of any script, grouped or not, with or without a per-cent or currency sign.
 *
 * @param text what was written, with Latin digits and without signs that have no part in the value
 * @param percent whether a per-cent sign stood there
 */
record WrittenNumber(String text, boolean percent) {

    /** What exports write where there is no value. */
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "–", "—", "n/a", "na", "null", "undefined", "nan", "(not set)");

    private static final Pattern NO_PART = Pattern.compile("[\\p{Z}\\s'’٬\\p{Sc}%٪\\p{Cf}]");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d[\\d.,٫]*|[.,٫]\\d+)");
    private static final Pattern SEPARATED = Pattern.compile("\\d{1,3}([.,])\\d{2,3}(\\1\\d{2,3})*");

    /** Whether a cell says that there is no value. */
    static boolean isNothing(String cell) {
        return NOTHING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** The number in a cell; empty when there is none. */
    static Optional<WrittenNumber> of(String cell) {
        StringBuilder latin = new StringBuilder();
        cell.chars()
                .forEach(sign -> latin.append(
                        Character.isDigit(sign)
                                ? (char) ('0' + Character.digit(sign, 10))
                                : (char) (sign == '−' ? '-' : sign)));
        String text = NO_PART.matcher(latin).replaceAll("");
        boolean percent = cell.indexOf('%') >= 0 || cell.indexOf('٪') >= 0;
        return NUMBER.matcher(text).matches() ? Optional.of(new WrittenNumber(text, percent)) : Optional.empty();
    }

    /**
     * What the number tells about the decimal sign of its file; empty when it could be read both ways, or has no sign.
     *
     * @param whole whether it is a count: those have no decimals, so three digits after a sign are a group
     */
    Optional<DecimalSign> decimalSign(boolean whole) {
        long points = text.chars().filter(sign -> sign == '.').count();
        long commas = text.chars().filter(sign -> sign == ',').count();
        if (points > 0 && commas > 0) {
            return Optional.of(DecimalSign.of(text.charAt(Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')))));
        }
        if (points + commas == 0) {
            return Optional.empty();
        }
        char sign = points > 0 ? '.' : ',';
        if (points + commas > 1) {
            return Optional.of(DecimalSign.grouping(sign));
        }
        return ofOneSign(sign, whole);
    }

    private Optional<DecimalSign> ofOneSign(char sign, boolean whole) {
        String head = text.substring(0, text.indexOf(sign)).replaceFirst("[-+]", "");
        boolean group = text.length() - text.indexOf(sign) == 4 && head.matches("[1-9]\\d{0,2}");
        if (!group) {
            return Optional.of(DecimalSign.of(sign));
        }
        return whole ? Optional.of(DecimalSign.grouping(sign)) : Optional.empty();
    }

    /** Whether the decimal sign matters for it. */
    boolean isSeparated() {
        return text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
    }

    /** The value; empty when it can't be a number with this decimal sign. */
    Optional<BigDecimal> value(DecimalSign decimal) {
        List<String> parts = List.of(text.replace('٫', decimal.sign()).split(Pattern.quote("" + decimal.sign()), -1));
        String head = parts.get(0);
        String digits = head.replaceFirst("[-+]", "");
        boolean grouped = digits.indexOf(decimal.grouping()) >= 0;
        boolean sound = !grouped || SEPARATED.matcher(digits).matches();
        if (parts.size() > 2 || !sound || (parts.size() == 2 && !parts.get(1).matches("\\d*"))) {
            return Optional.empty();
        }
        String plain = head.replace("" + decimal.grouping(), "");
        String decimals = parts.size() == 2 && !parts.get(1).isEmpty() ? "." + parts.get(1) : "";
        return Optional.of(new BigDecimal((plain.matches("[-+]?") ? plain + "0" : plain) + decimals));
    }
}
