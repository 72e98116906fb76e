package sextant.text.entry;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads days seen from today: {@code yesterday}, {@code 3 months ago}. */
final class RelativeDays {

    private static final Map<Direction, Integer> DAYS =
            Map.of(Direction.LAST_2, -2, Direction.LAST, -1, Direction.THIS, 0, Direction.NEXT, 1, Direction.NEXT_2, 2);

    private final EntryWords words;
    private final SpanReader spans;

    RelativeDays(EntryWords words) {
        this.words = words;
        this.spans = new SpanReader(words);
    }

    /** The day that all of the text means; empty when it means none. */
    Optional<LocalDate> read(Typed typed, LocalDate today) {
        String text = Spelling.fold(typed.text());
        return named(text, today).or(() -> shifted(text, "ago", today, -1)).or(() -> shifted(text, "ahead", today, 1));
    }

    private Optional<LocalDate> named(String text, LocalDate today) {
        Lexicon days = words.lexicon("days", lexicon -> words.locales().forEach(locale -> addDays(lexicon, locale)));
        return days.find(text).map(word -> today.plusDays(Long.parseLong(word.meaning())));
    }

    /** A language has no word for some of them. */
    private static void addDays(Lexicon days, ULocale locale) {
        RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(locale);
        DAYS.forEach((direction, shift) -> Optional.ofNullable(formatter.format(direction, AbsoluteUnit.DAY))
                .ifPresent(name -> days.add(name, new Word(String.valueOf(shift), true, null))));
    }

    private Optional<LocalDate> shifted(String text, String phrases, LocalDate today, int sign) {
        return words.phrases(phrases).stream()
                .filter(phrase ->
                        text.length() > phrase.get(0).length() + phrase.get(1).length())
                .filter(phrase -> text.startsWith(phrase.get(0)) && text.endsWith(phrase.get(1)))
                .flatMap(phrase -> shifted(inner(text, phrase), today, sign).stream())
                .findFirst();
    }

    private static String inner(String text, List<String> phrase) {
        return text.substring(
                phrase.get(0).length(), text.length() - phrase.get(1).length());
    }

    private Optional<LocalDate> shifted(String span, LocalDate today, int sign) {
        Typed typed = Typed.part(span);
        List<Span> parts = spans.read(typed, TimeUnit.SECOND);
        Optional<LocalDate> day = parts.isEmpty() || !typed.isClean() ? Optional.empty() : Optional.of(today);
        for (Span part : parts) {
            day = day.flatMap(from -> shifted(from, part, sign));
        }
        return day;
    }

    private static Optional<LocalDate> shifted(LocalDate from, Span part, int sign) {
        Optional<BigDecimal> days = part.unit().compareTo(TimeUnit.DAY) < 0
                ? Optional.empty()
                : part.unit().in(part.unit().ofCalendar() ? TimeUnit.MONTH : TimeUnit.DAY, part.count());
        try {
            return days.map(count -> count.intValueExact() * sign)
                    .map(count -> part.unit().ofCalendar() ? from.plusMonths(count) : from.plusDays(count));
        } catch (ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
