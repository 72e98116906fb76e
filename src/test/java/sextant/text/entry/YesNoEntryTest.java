package sextant.text.entry;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Yes and no, in the user's language or in English. */
final class YesNoEntryTest {

    @TestFactory
    Stream<DynamicTest> yes_and_no_are_understood() {
        return Entries.table("""
                en: yes => true
                en: Y => true
                en: No. => false
                en: n => false
                fr: oui => true
                fr: O => true
                fr: non => false
                fr: yes => true
                ko: 예 => true
                ko: 네 => true
                ko: 아니요 => false
                ko: 아니오 => false
                ko: no => false
                ar: نعم => true
                ar: لا => false
                ar: y => true
                en: maybe => entry-yes-no
                en: no idea => entry-yes-no
                en: 1 => entry-yes-no
                en:  => entry-yes-no
                ko: 글쎄요 => entry-yes-no
                """, (reader, typed) -> reader.yesNo(typed, Entries.PLACE));
    }
}
