package sextant.text.entry;

import java.math.BigDecimal;
import java.util.Locale;

/** What a word such as "thousand" multiplies by. */
enum Scale {
    HUNDRED(2),
    THOUSAND(3),
    TEN_THOUSAND(4),
    MILLION(6),
    HUNDRED_MILLION(8),
    BILLION(9),
    TRILLION(12);

    private final int zeros;

    Scale(int zeros) {
        this.zeros = zeros;
    }

    static Scale of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    BigDecimal factor() {
        return BigDecimal.TEN.pow(zeros);
    }

    /** Whether it closes what stands before it: in 2천 5백만, 만 counts 2천 5백. */
    boolean closes() {
        return zeros >= TEN_THOUSAND.zeros;
    }
}
