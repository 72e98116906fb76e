package sextant.report.view;

import java.util.Locale;

/** How something stands. Never shown by its colour alone: it has a sign and a word. */
public enum Mark {
    PASSED("✓"),
    FAILED("✗"),
    OPEN("?");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** The sign. */
    public String sign() {
        return sign;
    }

    /** The key of its word, and the class that styles it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
