package sextant.text.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.catalogue.Unit;
import sextant.input.Checked;
import sextant.input.Json;
import sextant.input.Problem;

/** Reads numbers with and without a unit. */
final class AmountReader {

    private static final BigDecimal SOME = BigDecimal.valueOf(1_200);
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final BigDecimal SHARE = BigDecimal.valueOf(15);

    private final EntryWords words;
    private final NumberReader numbers;
    private final SpanReader spans;

    AmountReader(EntryWords words) {
        this.words = words;
        this.numbers = new NumberReader(words);
        this.spans = new SpanReader(words);
    }

    Checked<BigDecimal> number(Typed typed) {
        return typed.result(numbers.read(typed), notANumber(typed, words.written(SOME)));
    }

    Checked<BigDecimal> percent(Typed typed) {
        return typed.result(within(typed, words.list("percent")), notANumber(typed, example(SHARE, Unit.PERCENT)));
    }

    Checked<BigDecimal> amount(Typed typed, Unit unit) {
        return switch (unit) {
            case COUNT, MONEY -> number(typed);
            case PERCENT -> percent(typed);
            case TIMES, PEOPLE, POINTS ->
                typed.result(within(typed, words.list("units." + Json.name(unit))), notANumber(typed, unit));
            case COUNT_PER_WEEK -> typed.result(within(typed, words.list("rates.week")), notANumber(typed, unit));
            case COUNT_PER_POST -> typed.result(within(typed, words.list("rates.post")), notANumber(typed, unit));
            case HOURS_PER_WEEK -> hoursPerWeek(typed);
            case SECONDS, HOURS, DAYS, WEEKS, MONTHS -> time(typed, unit);
        };
    }

    /** A number with the words of its unit before it, after it, or in its place: the Arabic for "two people" is one word. */
    private Optional<BigDecimal> within(Typed typed, Lexicon unit) {
        Optional<BigDecimal> alone = typed.take(unit, false).map(Word::alone);
        Optional<BigDecimal> number = alone.or(() -> numbers.read(typed));
        typed.drop(unit);
        return number;
    }

    private Checked<BigDecimal> hoursPerWeek(Typed typed) {
        Lexicon perWeek = words.list("rates.week");
        typed.drop(perWeek);
        List<Span> span = spans.read(typed, TimeUnit.HOUR);
        typed.drop(perWeek);
        return converted(typed, span, TimeUnit.HOUR, Unit.HOURS_PER_WEEK);
    }

    private Checked<BigDecimal> time(Typed typed, Unit unit) {
        TimeUnit asked = TimeUnit.of(unit).orElseThrow();
        return converted(typed, spans.read(typed, asked), asked, unit);
    }

    private Checked<BigDecimal> converted(Typed typed, List<Span> span, TimeUnit asked, Unit unit) {
        Optional<BigDecimal> sum = span.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
        for (Span part : span) {
            sum = sum.flatMap(before -> part.unit().in(asked, part.count()).map(before::add));
        }
        Problem refusal = span.isEmpty() ? notAnAmount(typed, unit) : notConvertible(typed, unit);
        return typed.result(sum.map(NumberReader::plain), refusal);
    }

    private String example(BigDecimal value, Unit unit) {
        return words.formats().amount(value, unit);
    }

    private Problem notANumber(Typed typed, Unit unit) {
        return notANumber(typed, example(FEW, unit));
    }

    private static Problem notANumber(Typed typed, String example) {
        return Problem.error("entry-number", typed.place(), typed.arguments(Map.of("example", example)));
    }

    private Problem notAnAmount(Typed typed, Unit unit) {
        return Problem.error("entry-amount", typed.place(), unitArguments(typed, unit));
    }

    private Problem notConvertible(Typed typed, Unit unit) {
        return Problem.error("entry-not-convertible", typed.place(), unitArguments(typed, unit));
    }

    private Map<String, Object> unitArguments(Typed typed, Unit unit) {
        return typed.arguments(Map.of("unit", words.word(Json.name(unit)), "example", example(FEW, unit)));
    }
}
