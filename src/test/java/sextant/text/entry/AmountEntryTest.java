package sextant.text.entry;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sextant.catalogue.Unit;

/** Amounts of time, people and the like, as people of each language type them. */
final class AmountEntryTest {

    private static Stream<DynamicTest> table(Unit unit, String table) {
        return Entries.table(table, (reader, typed) -> reader.amount(typed, unit, Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> months_take_quarters_and_years() {
        return table(Unit.MONTHS, """
                en: 3 => 3
                en: 3 months => 3
                en: 1 year => 12
                en: a year => 12
                en: 1 year and 6 months => 18
                en: 1,5 years => 18 entry-read-as
                en: quarterly => 3
                en: every quarter => 3
                en: every 3 months => 3
                en: half a year => 6
                en: about 2 months => 2
                fr: 3 mois => 3
                fr: trimestriel => 3
                fr: tous les 3 mois => 3
                fr: 1,5 an => 18
                fr: un an => 12
                ko: 3개월 => 3
                ko: 3달 => 3
                ko: 분기마다 => 3
                ko: 3개월마다 => 3
                ko: 1년 6개월 => 18
                ko: 한 달 => 1
                ko: 반년 => 6
                ar: ٣ أشهر => 3
                ar: شهرين => 2
                ar: سنة => 12
                ar: ربع سنوي => 3
                ar: كل 3 أشهر => 3
                ar: 3 months => 3
                """);
    }

    @TestFactory
    Stream<DynamicTest> what_does_not_convert_exactly_is_refused() {
        return table(Unit.MONTHS, """
                en: 6 weeks => entry-not-convertible
                en: 1 month 2 weeks => entry-not-convertible
                fr: 6 semaines => entry-not-convertible
                ko: 6주 => entry-not-convertible
                ar: ٦ أسابيع => entry-not-convertible
                en: soon => entry-amount
                en: months => entry-amount
                en: 1:30 => entry-amount
                en: 3 moons => entry-leftover
                en: 2 months 1 year => entry-leftover
                """);
    }

    @TestFactory
    Stream<DynamicTest> hours_take_minutes() {
        return table(Unit.HOURS, """
                en: 90 min => 1.5
                en: 90 mins. => 1.5
                en: 1:30 => 1.5
                en: 1h30 => 1.5
                en: 1 h 30 min => 1.5
                en: 2 days => 48
                en: half an hour => 0.5
                en: 20 min => 0.333333
                fr: 1h30 => 1.5
                fr: 1 h 05 => 1.083333
                fr: une demi-heure => 0.5
                ko: 1시간 30분 => 1.5
                ko: 90분 => 1.5
                ar: ساعة ونصف => entry-leftover
                ar: ساعتان => 2
                ar: ٩٠ دقيقة => 1.5
                en: 1h 75 => entry-leftover
                """);
    }

    @TestFactory
    Stream<DynamicTest> days_weeks_and_seconds_take_their_like() {
        return Stream.of(
                        table(Unit.DAYS, """
                                en: 2 weeks => 14
                                en: 36 hours => 1.5
                                fr: 2 semaines => 14
                                ko: 2주 => 14
                                ar: أسبوعين => 14
                                en: 1 month => entry-not-convertible
                                """),
                        table(Unit.WEEKS, "en: 10 days => 1.428571\nfr: une quinzaine => 2"),
                        table(Unit.SECONDS, "en: 1:30 => 90\nko: 1분 30초 => 90\nfr: 2 min => 120"))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> other_units_take_their_words() {
        return Stream.of(
                        table(Unit.HOURS_PER_WEEK, """
                                en: 10 => 10
                                en: 10 hours a week => 10
                                en: 10h/week => 10
                                en: 90 min per week => 1.5
                                en: 2 hours a day => entry-leftover
                                fr: 10 h par semaine => 10
                                ko: 주당 10시간 => 10
                                ko: 일주일에 10시간 => 10
                                ar: ١٠ ساعات أسبوعيًا => 10
                                """),
                        table(Unit.COUNT_PER_WEEK, """
                                en: 3 a week => 3
                                fr: 3 par semaine => 3
                                ko: 주 3회 => 3
                                ar: 3 في الأسبوع => 3
                                """),
                        table(Unit.PEOPLE, """
                                en: 1.2k people => 1200
                                fr: 3 personnes => 3
                                ko: 1만 명 => 10000
                                ar: شخصان => 2
                                en: 3 hours => entry-leftover
                                """),
                        table(Unit.TIMES, "en: x3 => 3\nfr: 3 fois => 3\nko: 3배 => 3"),
                        table(Unit.POINTS, "en: 5 pts => 5\nko: 5점 => 5"),
                        table(Unit.MONEY, "en: 5,000 => 5000\nen: 5 EUR => entry-leftover"))
                .flatMap(tests -> tests);
    }
}
