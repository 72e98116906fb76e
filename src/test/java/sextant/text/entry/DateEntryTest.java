package sextant.text.entry;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Days, as people of each language type them on 22 November 2026. */
final class DateEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Stream<DynamicTest> table(String table) {
        return Entries.table(table, (reader, typed) -> reader.date(typed, TODAY, Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> days_in_numbers() {
        return table("""
                en: 2026-12-31 => 2026-12-31
                en: 2026/12/31 => 2026-12-31
                en: 31/12/2026 => 2026-12-31
                en: 12/31/2026 => 2026-12-31
                en: 04/04/2026 => 2026-04-04
                en-GB: 03/04/2026 => 2026-04-03
                en-US: 03/04/2026 => 2026-03-04
                fr: 31.12.2026 => 2026-12-31
                fr: 31/12/2026 => 2026-12-31
                fr: 03/04/2026 => 2026-04-03
                ko: 2026년 12월 31일 => 2026-12-31
                ko: 2026. 12. 31. => 2026-12-31
                ko: 2026.12.31 => 2026-12-31
                ko: 2026년12월31일 => 2026-12-31
                ar: ٣١/١٢/٢٠٢٦ => 2026-12-31
                ar: 03/04/2026 => 2026-04-03
                ar: ٢٠٢٦-١٢-٣١ => 2026-12-31
                """);
    }

    @TestFactory
    Stream<DynamicTest> days_with_a_named_month() {
        return table("""
                en: Dec 31, 2026 => 2026-12-31
                en: December 31st 2026 => 2026-12-31
                en: 31 Dec. 2026 => 2026-12-31
                en: the 1st of May 2026 => 2026-05-01
                en: 4 Sept 2026 => 2026-09-04
                fr: 31 décembre 2026 => 2026-12-31
                fr: 31 decembre 2026 => 2026-12-31
                fr: 1er mai 2026 => 2026-05-01
                fr: le 3 févr. 2026 => 2026-02-03
                fr: 3 May 2026 => 2026-05-03
                ar: 31 ديسمبر 2026 => 2026-12-31
                ar: ٣١ ديسمبر ٢٠٢٦ => 2026-12-31
                ar: 31 كانون الأول 2026 => 2026-12-31
                ar: 31 أكتوبر، 2026 => 2026-10-31
                ar: 31 اكتوبر 2026 => 2026-10-31
                """);
    }

    @TestFactory
    Stream<DynamicTest> days_seen_from_today() {
        return table("""
                en: today => 2026-11-22
                en: Yesterday => 2026-11-21
                en: tomorrow => 2026-11-23
                en: 3 months ago => 2026-08-22
                en: two months ago => entry-date
                en: a week ago => 2026-11-15
                en: in 2 weeks => 2026-12-06
                en: 1 year and 2 months ago => 2025-09-22
                en: 3 hours ago => entry-date
                fr: aujourd'hui => 2026-11-22
                fr: hier => 2026-11-21
                fr: avant-hier => 2026-11-20
                fr: il y a 3 mois => 2026-08-22
                fr: dans un an => 2027-11-22
                ko: 오늘 => 2026-11-22
                ko: 어제 => 2026-11-21
                ko: 3개월 전 => 2026-08-22
                ko: 일주일 전 => 2026-11-15
                ko: 2주 후 => 2026-12-06
                ar: اليوم => 2026-11-22
                ar: أمس => 2026-11-21
                ar: قبل 3 أشهر => 2026-08-22
                ar: منذ شهرين => 2026-09-22
                ar: بعد أسبوع => 2026-11-29
                fr: yesterday => 2026-11-21
                """);
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_one_day_is_refused_with_its_reason() {
        return table("""
                en: 03/04/2026 => entry-date-two-ways
                ko: 03/04/2026 => entry-date-two-ways
                fr: 12/31/2026 => 2026-12-31 entry-read-as
                en: December 2026 => entry-date-day
                en: 2026 => entry-date-day
                en: 2026-12 => entry-date-day
                fr: décembre 2026 => entry-date-day
                ko: 2026년 12월 => entry-date-day
                ar: ديسمبر 2026 => entry-date-day
                en: 31/12/26 => entry-date-year
                en: 31 December => entry-date-year
                ko: 12월 31일 => entry-date-year
                en: 2026-02-30 => entry-date-impossible
                fr: 31 avril 2026 => entry-date-impossible
                en: 32/13/2026 => entry-date-impossible
                en: soon => entry-date
                en:  => entry-date
                en: 1 2 3 2026 => entry-date
                en: May Day => entry-date
                """);
    }
}
