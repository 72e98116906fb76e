package sextant.text.entry;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Amounts of money, as people of each language type them. */
final class MoneyEntryTest {

    @TestFactory
    Stream<DynamicTest> the_currency_stands_before_or_after() {
        return Entries.table("""
                en: €1,500 => 1500 EUR
                en: 1500 => 1500
                en: 1500 EUR => 1500 EUR
                en: eur 1500 => 1500 EUR
                en: £2k => 2000 GBP
                en: 1500 SAR => 1500 SAR
                en: US$2k => 2000 USD
                en: 1.5M euros => 1500000 EUR
                en: 20 Swiss francs => 20 CHF
                en: about €300 => 300 EUR
                fr: 1 500 € => 1500 EUR
                fr: 1 500,50 euros => 1500.5 EUR
                fr: 2 k€ => 2000 EUR
                fr: 200 $US => 200 USD
                fr: 200 dollars canadiens => 200 CAD
                ko: ₩150만 => 1500000 KRW
                ko: 150만원 => 1500000 KRW
                ko: 1억 2천만 원 => 120000000 KRW
                ko: 200 유로 => 200 EUR
                ko: 미화 200 => 200 USD
                ar: ٢٠٠ ر.س => 200 SAR
                ar: 200 ر.س. => 200 SAR
                ar: 1500 ريال سعودي => 1500 SAR
                ar: ١٬٥٠٠ يورو => 1500 EUR
                """, (reader, typed) -> reader.money(typed, Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> a_sign_of_several_currencies_is_never_guessed_silently() {
        return Entries.table("""
                en: $2k => 2000 USD entry-read-as
                en: 2,000 dollars => 2000 USD entry-read-as
                en: $200 CAD => 200 CAD
                en-CA: $200 => 200 CAD entry-read-as
                fr: 200 $ => entry-money-shared
                ko: $200 => entry-money-shared
                ko: 200달러 => entry-money-shared
                ar: 200 $ => entry-money-shared
                ar: ٢٠٠ دولار => entry-money-shared
                fr: ¥200 => entry-money-shared
                """, (reader, typed) -> reader.money(typed, Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> a_usual_currency_settles_what_its_sign_means() {
        return Entries.table("""
                fr: 200 $ => 200 CAD
                en: $200 => 200 CAD
                en: €200 => 200 EUR
                en: 200 => 200
                """, (reader, typed) -> reader.money(typed, "CAD", Entries.PLACE));
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_money_is_refused() {
        return Entries.table("""
                en: a lot => entry-money
                en: € => entry-money
                en: €200 USD => entry-leftover
                en: 200 a month => entry-leftover
                fr: 200 €/mois => entry-leftover
                fr: 1.200 € => entry-number-unclear
                ko: 공짜 => entry-money
                ar: مجاني => entry-money
                """, (reader, typed) -> reader.money(typed, Entries.PLACE));
    }
}
