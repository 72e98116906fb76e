package sextant.text.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Unit;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.text.Texts;

/**
 * Reads what people type into forms and sheets, as it is written in their language; English words are understood too.
 * What can't be read is refused with a reason and an example. What was read against the habits of the language, or
 * could have meant something else, comes with a caveat that says how it was read: nothing is guessed silently.
 * Thread-safe.
 */
public final class EntryReader {

    private final EntryWords words;
    private final AmountReader amounts;
    private final MoneyReader money;
    private final DateReader dates;

    /**
     * A reader for one language.
     *
     * @param own the texts of the user's language
     * @param english the English ones
     */
    public EntryReader(Texts own, Texts english) {
        this.words = new EntryWords(own, english);
        this.amounts = new AmountReader(words);
        this.money = new MoneyReader(words);
        this.dates = new DateReader(words);
    }

    /** A number without a unit: {@code 1,200}, {@code 1.5M}, {@code 1만 2천}. */
    public Checked<BigDecimal> number(String typed, Place place) {
        return amounts.number(new Typed(typed, place));
    }

    /** A number of per cent, with or without its sign: {@code 0.15} is 0.15 per cent. */
    public Checked<BigDecimal> percent(String typed, Place place) {
        return amounts.percent(new Typed(typed, place));
    }

    /**
     * An amount in a unit. A bare number is in that unit; another unit of time is converted where that can be done
     * exactly, as years into months. Fractions that don't come to an end are rounded to six decimals.
     *
     * @param unit the unit that is asked for
     */
    public Checked<BigDecimal> amount(String typed, Unit unit, Place place) {
        return amounts.amount(new Typed(typed, place), unit);
    }

    /** An amount of money; like the other one, where no currency is usual. */
    public Checked<Money> money(String typed, Place place) {
        return money(typed, null, place);
    }

    /**
     * An amount of money, with its currency if one was typed. A sign that several currencies share, such as $, is the
     * usual one of these; else the one that the user's language or region writes so, with a caveat; else refused.
     *
     * @param usual the currency in which the user gave other amounts: three letters; null where there is none
     */
    public Checked<Money> money(String typed, @Nullable String usual, Place place) {
        return money.read(new Typed(typed, place), usual);
    }

    /**
     * A day. Day and month as numbers are told apart by the habit of the language; English has two, so that only what
     * fits one of them is read.
     *
     * @param today the day on which it was typed
     */
    public Checked<LocalDate> date(String typed, LocalDate today, Place place) {
        return dates.read(new Typed(typed, place), today);
    }

    /** Yes or no. */
    public Checked<Boolean> yesNo(String typed, Place place) {
        Typed entry = new Typed(typed, place);
        return entry.result(
                entry.take(words.answers(), false).map(word -> word.meaning().equals("yes")),
                words.yesNoProblem(entry));
    }
}
