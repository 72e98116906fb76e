package sextant.text.entry;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sextant.input.Problem;

/** Reads digits with their points, commas and blanks. Which of them parts thousands, the language knows. */
final class Numerals {

    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,'’٫٬]\\d+| \\d{3}(?!\\d)){0,12}|[.,٫]\\d+");
    private static final int LONGEST = 40;

    private final EntryWords words;
    private final char decimal;
    private final char grouping;

    Numerals(EntryWords words) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(words.locale());
        this.words = words;
        this.decimal = symbols.getDecimalSeparator();
        this.grouping = symbols.getGroupingSeparator();
    }

    /** The number at this place. Where it is doubtful, a caveat or a refusal is added. */
    Optional<BigDecimal> read(Typed typed) {
        int start = typed.at();
        Optional<String> token = typed.take(TOKEN).filter(found -> found.length() <= LONGEST);
        List<Reading> readings = token.map(Reading::of).orElse(List.of());
        if (readings.isEmpty()) {
            typed.backTo(start);
            return Optional.empty();
        }
        return Optional.of(judged(readings, typed));
    }

    private BigDecimal judged(List<Reading> readings, Typed typed) {
        Optional<Reading> usual = readings.stream()
                .filter(reading -> reading.isUsual(decimal, grouping))
                .findFirst();
        Reading read = usual.orElse(readings.get(0));
        if (readings.size() > 1) {
            judgeTwo(read, readings, usual.isPresent(), typed);
        } else if (usual.isEmpty() && read.uses(decimal, grouping)) {
            typed.add(words.readAs(typed, words.written(read.value())));
        }
        return read.value();
    }

    /** Well-formed thousands are what they look like; three decimals may have been meant as thousands. */
    private void judgeTwo(Reading read, List<Reading> readings, boolean usual, Typed typed) {
        List<String> written = Stream.concat(Stream.of(read), readings.stream().filter(other -> !other.equals(read)))
                .map(reading -> words.written(reading.value()))
                .toList();
        Map<String, Object> arguments = typed.arguments(Map.of("read", written.get(0), "other", written.get(1)));
        if (!usual) {
            typed.add(Problem.error("entry-number-unclear", typed.place(), arguments));
        } else if (read.hasDecimals()) {
            typed.add(Problem.warning("entry-number-two-ways", typed.place(), arguments));
        }
    }
}
