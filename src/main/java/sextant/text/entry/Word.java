package sextant.text.entry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word that means something in an answer.
 *
 * @param meaning what it means
 * @param afterNumber whether it may follow a number
 * @param alone how many it means without a number, such as 2 for an Arabic dual; null where it needs one
 */
record Word(String meaning, boolean afterNumber, @Nullable BigDecimal alone) {

    /** A word as the lists write it: after {@code =} stands how many it means alone. */
    static Word of(String meaning, String count) {
        return count.isEmpty() ? new Word(meaning, true, null) : new Word(meaning, false, new BigDecimal(count));
    }

    /** Both uses of a word that has two; the meaning of the first stays. */
    Word and(Word other) {
        return other.meaning.equals(meaning)
                ? new Word(meaning, afterNumber || other.afterNumber, alone == null ? other.alone : alone)
                : this;
    }
}
