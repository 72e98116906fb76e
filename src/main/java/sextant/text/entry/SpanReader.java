package sextant.text.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads spans of time: {@code 3 months}, {@code 1h30}, {@code quarterly}. */
final class SpanReader {

    private static final Pattern CLOCK = Pattern.compile("\\d{1,4}(?::[0-5]\\d){1,2}");
    private static final Pattern MINUTES = Pattern.compile("[0-5]\\d(?![\\d.,])");

    private static final List<TimeUnit> CLOCK_UNITS = List.of(TimeUnit.HOUR, TimeUnit.MINUTE, TimeUnit.SECOND);

    private final EntryWords words;
    private final Numerals numerals;

    SpanReader(EntryWords words) {
        this.words = words;
        this.numerals = new Numerals(words);
    }

    /**
     * The span at this place in parts, larger units first; empty when there is none.
     *
     * @param asked the unit of a bare number
     */
    List<Span> read(Typed typed, TimeUnit asked) {
        dropWords(typed);
        Optional<String> clock = typed.take(CLOCK);
        List<Span> span = clock.isPresent() ? clock(clock.get(), asked) : parts(typed, asked);
        dropWords(typed);
        return span;
    }

    /** About and every: but every month is one word with the unit it counts. */
    private void dropWords(Typed typed) {
        typed.drop(words.list("about"));
        int start = typed.at();
        boolean oneWord = typed.take(words.times(), false).isPresent();
        typed.backTo(start);
        if (!oneWord) {
            typed.drop(words.list("every"));
        }
    }

    /** Hours and minutes where hours are asked for, minutes and seconds where seconds are; else nobody knows. */
    private static List<Span> clock(String clock, TimeUnit asked) {
        String[] parts = clock.split(":", -1);
        if (parts.length == 2 && asked != TimeUnit.HOUR && asked != TimeUnit.SECOND) {
            return List.of();
        }
        boolean fromHours = parts.length == 3 || asked == TimeUnit.HOUR;
        Iterator<TimeUnit> units = (fromHours ? CLOCK_UNITS : CLOCK_UNITS.subList(1, 3)).iterator();
        List<Span> span = new ArrayList<>();
        for (String part : parts) {
            span.add(new Span(new BigDecimal(part), units.next()));
        }
        return span;
    }

    private List<Span> parts(Typed typed, TimeUnit asked) {
        List<Span> parts = new ArrayList<>();
        Optional<Span> next = next(typed, parts, asked);
        while (next.isPresent()) {
            parts.add(next.get());
            typed.drop(words.list("and"));
            next = next(typed, parts, asked);
        }
        return parts;
    }

    private Optional<Span> next(Typed typed, List<Span> before, TimeUnit asked) {
        int start = typed.at();
        Optional<Span> minutes = minutes(typed, before);
        Optional<Span> next = minutes.isPresent() ? minutes : counted(typed, before.isEmpty(), asked);
        boolean fits = next.isPresent() && isSmaller(next.get(), before);
        if (!fits) {
            typed.backTo(start);
        }
        return next.filter(unused -> fits);
    }

    private static boolean isSmaller(Span next, List<Span> before) {
        return before.isEmpty()
                || next.unit().compareTo(before.get(before.size() - 1).unit()) < 0;
    }

    /** In 1h30, what follows the hours is minutes. */
    private Optional<Span> minutes(Typed typed, List<Span> before) {
        int start = typed.at();
        boolean afterHours = !before.isEmpty() && before.get(before.size() - 1).unit() == TimeUnit.HOUR;
        Optional<String> digits = afterHours ? typed.take(MINUTES) : Optional.empty();
        if (digits.isPresent() && !typed.done()) {
            typed.backTo(start);
            return Optional.empty();
        }
        return digits.map(found -> new Span(new BigDecimal(found), TimeUnit.MINUTE));
    }

    private Optional<Span> counted(Typed typed, boolean bareFits, TimeUnit asked) {
        Optional<BigDecimal> count = numerals.read(typed);
        Optional<Word> unit = typed.take(words.times(), count.isPresent());
        if (unit.isEmpty()) {
            return count.filter(unused -> bareFits).map(value -> new Span(value, asked));
        }
        return count.or(() -> unit.map(Word::alone)).map(value -> new Span(value, TimeUnit.of(unit.get())));
    }
}
