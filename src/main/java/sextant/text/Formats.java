package sextant.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import sextant.catalogue.Unit;
import sextant.input.Json;

/** Numbers, amounts and dates as a language writes them: the only place that decides how. */
public final class Formats {

    private final Texts texts;
    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final ListFormatter lists;

    public Formats(Texts texts) {
        this.texts = texts;
        this.locale = texts.locale();
        this.lists = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.NARROW);
        this.numbers =
                NumberFormatter.withLocale(locale).notation(Notation.simple()).precision(Precision.maxFraction(2));
    }

    /** A number, with at most two decimals. */
    public String number(BigDecimal value) {
        return numbers.format(value).toString();
    }

    /** A number with all its decimals. */
    public String exact(BigDecimal value) {
        return numbers.precision(Precision.unlimited()).format(value).toString();
    }

    /** A weight: a whole number with its sign, whether it speaks for or against. */
    public String weight(int value) {
        return numbers.sign(NumberFormatter.SignDisplay.EXCEPT_ZERO)
                .format(value)
                .toString();
    }

    /** A number with its unit, such as {@code 15 %} or {@code 3 months}. */
    public String amount(BigDecimal value, Unit unit) {
        String key = "units." + Json.name(unit);
        return texts.has(key) ? texts.text(key, Map.of("value", value, "number", number(value))) : number(value);
    }

    /**
     * An amount of money. Right to left the currency is written out: its sign would be torn apart.
     *
     * @param currency its currency: three letters, such as EUR
     */
    public String money(BigDecimal value, String currency) {
        return currency.matches("[A-Za-z]{3}")
                ? numbers.unit(Currency.getInstance(currency))
                        .unitWidth(texts.isRightToLeft() ? UnitWidth.FULL_NAME : UnitWidth.SHORT)
                        .format(value)
                        .toString()
                : number(value) + " " + currency;
    }

    /**
     * A distance, such as {@code 5 miles}; where people measure in kilometres, in these and as it was given.
     *
     * @param unit its unit: {@code km} or {@code mi}
     */
    public String distance(BigDecimal value, String unit) {
        return new Distances(texts, this).words(value, unit);
    }

    /** A list in one sentence. */
    public String list(Collection<String> parts) {
        return lists.format(parts.stream().map(texts::isolated).toList());
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        TimeZone utc = TimeZone.getTimeZone("UTC");
        Calendar calendar = new GregorianCalendar(utc, locale);
        calendar.clear();
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(utc);
        return ordinal(format.format(calendar.getTime()));
    }

    /** French counts the first of a month, and no other day: 1er juin. */
    private String ordinal(String day) {
        return locale.getLanguage().equals("fr") ? day.replaceFirst("^1 ", "1er ") : day;
    }

    /** The value of a fact: yes and no, words for constants, numbers and days as the language writes them. */
    public String fact(Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        String text = String.valueOf(value);
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(text)) : texts.value(value);
    }
}
