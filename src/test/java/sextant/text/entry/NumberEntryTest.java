package sextant.text.entry;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers and shares, as people of each language type them. */
final class NumberEntryTest {

    @TestFactory
    Stream<DynamicTest> numbers_are_read_as_their_language_writes_them() {
        return Entries.table("""
                en: 1200 => 1200
                en: 1,200 => 1200
                en: 1,234,567.89 => 1234567.89
                en: 0.125 => 0.125
                en: .5 => 0.5
                en: -3 => -3
                en: −3 => -3
                en: 1 200 => 1200
                en: 1'200 => 1200
                en: 12,345.678 => 12345.678
                fr: 1 200 => 1200
                fr: 1\u00a0200 => 1200
                fr: 1\u202f200,5 => 1200.5
                fr: 1,5 => 1.5
                fr: 1.5 => 1.5
                fr: 0,125 => 0.125
                fr: 1.234,56 => 1234.56
                fr: 1.200.000 => 1200000
                ko: 1,200 => 1200
                ko: １２００ => 1200
                ar: ١٬٢٠٠ => 1200
                ar: ١٬٢٠٠٫٥ => 1200.5
                ar: ۱۲۰۰ => 1200
                ar: ١٢٠٠ => 1200
                ar: 1,200 => 1200
                ar: \u200f٣٫٥ => 3.5
                fr-CH: 1’200.50 => 1200.5
                """, (reader, typed) -> reader.number(typed, Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> words_for_thousands_and_millions_multiply() {
        return Entries.table("""
                en: 1.5k => 1500
                en: 1.5M => 1500000
                en: 2 thousand => 2000
                en: a million => 1000000
                en: 2 hundred thousand => 200000
                en: 1 million 200 thousand => 1200000
                en: 3 bn => 3000000000
                fr: 1,5k => 1500
                fr: 2 mille => 2000
                fr: mille => 1000
                fr: 2 k => 2000
                fr: 3 millions => 3000000
                fr: 2 mille 500 => 2500
                fr: 1,2 Md => 1200000000
                ko: 1만 2천 => 12000
                ko: 1만2천 => 12000
                ko: 1.5만 => 15000
                ko: 3억 5,000만 => 350000000
                ko: 2천5백만 => 25000000
                ko: 백만 => 1000000
                ko: 천 => 1000
                ko: 1만 2000 => 12000
                ar: 3 آلاف => 3000
                ar: ٢ مليون => 2000000
                ar: ألفان => 2000
                ar: ١٫٥ ألف => 1500
                ar: مليونين => 2000000
                """, (reader, typed) -> reader.number(typed, Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> about_is_understood() {
        return Entries.table("""
                en: ~1200 => 1200
                en: about 1.5k => 1500
                en: approx. 300 => 300
                fr: env. 200 => 200
                fr: environ 1 200 => 1200
                ko: 약 3천 => 3000
                ko: 3천 정도 => 3000
                ar: حوالي ٢٠٠ => 200
                """, (reader, typed) -> reader.number(typed, Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> what_may_mean_two_numbers_is_never_guessed_silently() {
        return Entries.table("""
                fr: 1,200 => 1.2 entry-number-two-ways
                en: 1.200 => 1.2 entry-number-two-ways
                fr: 1.200 => entry-number-unclear
                en: 1,5 => 1.5 entry-read-as
                en: 1,5k => 1500 entry-read-as
                en: 1.200.000 => 1200000 entry-read-as
                ko: 1만 2 => entry-leftover
                fr: 1 million 2 => entry-leftover
                fr: 2 billion => entry-leftover
                """, (reader, typed) -> reader.number(typed, Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_number_is_refused() {
        return Entries.table("""
                en: many => entry-number
                en:  => entry-number
                en: 12 followers => entry-leftover
                en: 100-200 => entry-leftover
                en: 100 to 200 => entry-leftover
                en: 12 34 => entry-leftover
                en: 1,2,3 => entry-number
                en: 10² => entry-leftover
                en: 1e6 => entry-leftover
                en: 5% => entry-leftover
                fr: beaucoup => entry-number
                fr: 12 abonnés => entry-leftover
                ko: 많음 => entry-number
                ko: 12명 => entry-leftover
                ko: 천천 => entry-leftover
                ko: 2만 3천억 => entry-leftover
                ar: كثير => entry-number
                ar: ١٢ متابعًا => entry-leftover
                """, (reader, typed) -> reader.number(typed, Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> shares_are_per_cent_with_or_without_their_sign() {
        return Entries.table("""
                en: 15 => 15
                en: 15% => 15
                en: 15 % => 15
                en: 15 per cent => 15
                en: 15 percent => 15
                en: 0.15 => 0.15
                en: about 2.5 % => 2.5
                fr: 15 pour cent => 15
                fr: 2,5\u00a0% => 2.5
                ko: 15퍼센트 => 15
                ko: 15프로 => 15
                ar: ٪١٥ => 15
                ar: ١٥٪ => 15
                ar: 15 في المئة => 15
                en: half => entry-number
                en: 15 points => entry-leftover
                """, (reader, typed) -> reader.percent(typed, Entries.PLACE));
    }
}
