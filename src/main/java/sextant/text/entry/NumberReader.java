package sextant.text.entry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number: digits, words for thousands and millions, or both. */
final class NumberReader {

    private static final Pattern SIGN = Pattern.compile("[-+]");

    private final EntryWords words;
    private final Numerals numerals;

    NumberReader(EntryWords words) {
        this.words = words;
        this.numerals = new Numerals(words);
    }

    /** The number at this place, whether it is exact or about. */
    Optional<BigDecimal> read(Typed typed) {
        Lexicon about = words.list("about");
        typed.drop(about);
        boolean minus = typed.take(SIGN).filter("-"::equals).isPresent();
        Optional<BigDecimal> number = magnitude(typed).map(value -> minus ? value.negate() : value);
        typed.drop(about);
        return number.map(NumberReader::plain);
    }

    private Optional<BigDecimal> magnitude(Typed typed) {
        Optional<BigDecimal> first = numerals.read(typed);
        Optional<Word> scale = typed.take(words.scales(), first.isPresent());
        if (scale.isEmpty()) {
            return first;
        }
        Composition sum = new Composition();
        return sum.add(first, scale.get()) ? Optional.of(composed(sum, typed)) : Optional.empty();
    }

    private BigDecimal composed(Composition sum, Typed typed) {
        boolean more = true;
        while (more) {
            int before = typed.at();
            Optional<BigDecimal> count = numerals.read(typed);
            Optional<Word> scale = typed.take(words.scales(), count.isPresent());
            more = scale.isPresent() && sum.add(count, scale.get());
            if (!more && (scale.isPresent() || !count.map(sum::addRest).orElse(true))) {
                typed.backTo(before);
            }
        }
        return sum.value();
    }

    /** The number with as many decimals as it needs. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
