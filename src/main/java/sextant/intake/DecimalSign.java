package sextant.intake;

/** What stands before the decimals of a number; the other one, then, groups its digits. */
public enum DecimalSign {
    POINT('.', ','),
    COMMA(',', '.');

    private final char sign;
    private final char grouping;

    DecimalSign(char sign, char grouping) {
        this.sign = sign;
        this.grouping = grouping;
    }

    char sign() {
        return sign;
    }

    char grouping() {
        return grouping;
    }

    static DecimalSign of(char sign) {
        return sign == POINT.sign ? POINT : COMMA;
    }

    /** The one whose grouping sign this is. */
    static DecimalSign grouping(char sign) {
        return sign == POINT.grouping ? POINT : COMMA;
    }
}
