package sextant.text.entry;

import com.ibm.icu.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of a date in the order in which they were typed, and its month where that was a word.
 *
 * @param numbers the numbers, as digits
 * @param month the month, from 1 to 12, if it has a name
 */
record DateParts(List<String> numbers, Optional<Integer> month) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SEPARATOR = Pattern.compile("[ ,./-]+");

    /** Takes a date apart, as far as it is one. */
    static DateParts of(Typed typed, EntryWords words) {
        Lexicon months = months(words);
        List<String> numbers = new ArrayList<>();
        Optional<Integer> month = Optional.empty();
        for (int before = -1; before < typed.at() && !typed.done(); ) {
            before = typed.at();
            typed.take(DIGITS).ifPresent(numbers::add);
            if (month.isEmpty()) {
                month = typed.take(months, true).map(word -> Integer.valueOf(word.meaning()));
            }
            typed.drop(words.list("date-words"));
            typed.take(SEPARATOR);
        }
        return new DateParts(List.copyOf(numbers), month);
    }

    /** The names of months that ICU has, and those of our lists. */
    private static Lexicon months(EntryWords words) {
        return words.lexicon("months", lexicon -> {
            words.addGroup("months", key -> key.matches("[1-9]|1[0-2]"), lexicon);
            words.locales().stream().map(DateFormatSymbols::getInstance).forEach(names -> {
                for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                    add(names.getMonths(context, DateFormatSymbols.WIDE), lexicon);
                    add(names.getMonths(context, DateFormatSymbols.ABBREVIATED), lexicon);
                }
            });
        });
    }

    /** Names that are numbers with a word are read as numbers. */
    private static void add(String[] names, Lexicon lexicon) {
        for (int i = 0; i < 12; i++) {
            if (Stream.of(names[i]).noneMatch(name -> name.matches(".*\\d.*"))) {
                lexicon.add(names[i], new Word(String.valueOf(i + 1), true, null));
            }
        }
    }

    boolean isNone() {
        return numbers.isEmpty() && month.isEmpty();
    }

    boolean hasYear() {
        return numbers.stream().anyMatch(DateParts::isYear);
    }

    /** How many of day, month and year there are. */
    int count() {
        return numbers.size() + (month.isPresent() ? 1 : 0);
    }

    boolean yearFirst() {
        return isYear(numbers.get(0));
    }

    int year() {
        return numbers.stream()
                .filter(DateParts::isYear)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    /** The numbers besides the year. */
    List<Integer> others() {
        return numbers.stream()
                .filter(number -> number.length() <= 2)
                .map(Integer::valueOf)
                .toList();
    }

    private static boolean isYear(String number) {
        return number.length() == 4;
    }
}
