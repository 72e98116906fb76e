package sextant.text.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;
import sextant.catalogue.Unit;
import sextant.input.Checked;
import sextant.input.Problem;
import sextant.text.Formats;
import sextant.text.ProblemWords;

/** What we write, we read: in every language, without a doubt. */
final class WrittenAndReadTest {

    private static final long SEED = 20_261_122L;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "KRW", "SAR", "JPY", "CHF", "CAD", "EGP", "MAD", "AED", "INR");

    private static final Map<String, Formats> FORMATS = new TreeMap<>();

    private static QuickTheory laws() {
        return qt().withFixedSeed(SEED).withExamples(400);
    }

    private static Gen<String> languages() {
        return arbitrary().pick("en", "ko", "ar", "fr", "ar-EG", "fr-CA", "en-GB");
    }

    private static Gen<BigDecimal> anyNumber() {
        return longs().between(-2_000_000_000L, 2_000_000_000L)
                .zip(integers().between(0, 2), (digits, decimals) -> plain(BigDecimal.valueOf(digits, decimals)));
    }

    private static Gen<BigDecimal> amounts() {
        return anyNumber()
                .map(number -> number.abs())
                .mix(integers().between(0, 120).map(number -> BigDecimal.valueOf(number)), 60);
    }

    private static BigDecimal plain(BigDecimal number) {
        return NumberReader.plain(number);
    }

    private static Formats formats(String language) {
        return FORMATS.computeIfAbsent(language, tag -> new Formats(Entries.texts(tag)));
    }

    @Test
    void numbers_are_read_as_written() {
        laws().forAll(languages(), anyNumber()).checkAssert((language, number) -> {
            String written = formats(language).number(number);
            assertThat(read(Entries.reader(language).number(written, Entries.PLACE), written))
                    .isEqualTo(number);
        });
    }

    @Test
    void amounts_in_every_unit_are_read_as_written() {
        laws().forAll(languages(), amounts(), arbitrary().enumValues(Unit.class))
                .checkAssert((language, number, unit) -> {
                    String written = formats(language).amount(number, unit);
                    assertThat(read(Entries.reader(language).amount(written, unit, Entries.PLACE), written))
                            .as(written)
                            .isEqualTo(number);
                });
    }

    @Test
    void money_is_read_as_written() {
        laws().forAll(languages(), amounts(), arbitrary().pick(CURRENCIES))
                .checkAssert((language, number, currency) -> {
                    String written = formats(language).money(number, currency);
                    assertThat(read(Entries.reader(language).money(written, currency, Entries.PLACE), written))
                            .as(written)
                            .isEqualTo(new Money(number, currency));
                });
    }

    @Test
    void days_are_read_as_written() {
        laws().forAll(languages(), integers().between(-20_000, 60_000).map(TODAY::plusDays))
                .checkAssert((language, day) -> {
                    String written = formats(language).day(day);
                    assertThat(read(Entries.reader(language).date(written, TODAY, Entries.PLACE), written))
                            .isEqualTo(day);
                });
    }

    @Test
    void yes_and_no_are_read_as_written() {
        laws().forAll(languages(), arbitrary().pick(true, false)).checkAssert((language, answer) -> {
            String written = Entries.texts(language).value(answer);
            assertThat(read(Entries.reader(language).yesNo(written, Entries.PLACE), written))
                    .isEqualTo(answer);
        });
    }

    /** Whatever is typed, there is a value or a reason that can be told. */
    @Test
    void nothing_that_is_typed_breaks_a_reader() {
        laws().forAll(languages(), oddities()).checkAssert((language, typed) -> {
            EntryReader reader = Entries.reader(language);
            ProblemWords words = new ProblemWords(Entries.texts(language));
            for (Checked<?> read : List.of(
                    reader.number(typed, Entries.PLACE),
                    reader.percent(typed, Entries.PLACE),
                    reader.amount(typed, Unit.HOURS, Entries.PLACE),
                    reader.money(typed, Entries.PLACE),
                    reader.date(typed, TODAY, Entries.PLACE),
                    reader.yesNo(typed, Entries.PLACE))) {
                assertThat(read.value().isPresent())
                        .isNotEqualTo(read.problems().stream().anyMatch(Problem::isError));
                read.problems()
                        .forEach(
                                problem -> assertThat(words.words(problem)).doesNotContainPattern("\\{[a-z]+}|entry-"));
            }
        });
    }

    private static Gen<String> oddities() {
        List<String> parts = List.of(
                "1",
                "2026",
                "12",
                "٣",
                ".",
                ",",
                " ",
                "-",
                "/",
                ":",
                "k",
                "만",
                "천",
                "ألف",
                "mille",
                "million",
                "$",
                "€",
                "원",
                "%",
                "٪",
                "hours",
                "h",
                "months",
                "개월",
                "شهرين",
                "ago",
                "전",
                "قبل",
                "il y a",
                "Dec",
                "décembre",
                "about",
                "약",
                "\u200f",
                "\u00a0",
                "'",
                "{",
                "x",
                "yes",
                "الأول",
                "\ud83d\ude00");
        return lists().of(arbitrary().pick(parts)).ofSizeBetween(0, 8).map(list -> String.join("", list));
    }

    @Test
    void an_answer_beyond_all_measure_is_refused_like_any_other() {
        for (String part : List.of("1,", "12", "1 ", "! ", "천", "Dec 1 ", "1h", "\u0301")) {
            String typed = part.repeat(20_000);
            assertThat(Entries.reader("ko").number(typed, Entries.PLACE).value())
                    .as(part)
                    .isEmpty();
            assertThat(Entries.reader("en").date(typed, TODAY, Entries.PLACE).value())
                    .as(part)
                    .isEmpty();
            assertThat(Entries.reader("en")
                            .amount(typed, Unit.HOURS, Entries.PLACE)
                            .value())
                    .as(part)
                    .isEmpty();
        }
    }

    private static <T> T read(Checked<T> read, String written) {
        assertThat(read.problems()).as(written).isEmpty();
        return read.value().orElseThrow();
    }
}
