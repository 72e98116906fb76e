package sextant.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sextant.input.Place;
import sextant.rulebook.TextEntry;
import sextant.rulebook.TextSet;

/** What is inserted into a text stays whole, whatever direction it is written in. */
final class IsolationTest {

    private static Texts texts(String language, String message) {
        TreeMap<String, TextEntry> entries = new TreeMap<>();
        entries.put("report.text", new TextEntry(message, Place.of("texts")));
        return new Texts(new TextSet(language, entries));
    }

    private static String said(String language, String message, Map<String, Object> arguments) {
        return texts(language, message).text("report.text", arguments);
    }

    @Test
    void a_latin_name_in_an_arabic_text_is_kept_apart() {
        assertThat(said("ar", "المسؤول: {owner}", Map.of("owner", "Maya (CMO)")))
                .isEqualTo("المسؤول: \u2068Maya (CMO)\u2069");
    }

    @Test
    void what_is_written_in_the_direction_of_the_text_needs_no_marks() {
        assertThat(said("ar", "المسؤول: {owner}", Map.of("owner", "مايا 3"))).isEqualTo("المسؤول: مايا 3");
        assertThat(said("en", "owner: {owner}", Map.of("owner", "Maya"))).isEqualTo("owner: Maya");
    }

    @Test
    void an_arabic_name_in_an_english_text_is_kept_apart() {
        assertThat(said("en", "owner: {owner}!", Map.of("owner", "مايا"))).isEqualTo("owner: \u2068مايا\u2069!");
    }

    @Test
    void what_chooses_between_words_still_chooses() {
        String message = "{where, select, none {لا مكان} other {في {where}}}";
        assertThat(said("ar", message, Map.of("where", "none"))).isEqualTo("لا مكان");
        assertThat(said("ar", message, Map.of("where", "Paris"))).isEqualTo("في \u2068Paris\u2069");
    }

    @Test
    void what_is_isolated_already_is_not_isolated_again() {
        assertThat(said("ar", "[{inner}]", Map.of("inner", "\u2068Maya\u2069; \u2068Tom\u2069")))
                .isEqualTo("[\u2068Maya\u2069; \u2068Tom\u2069]");
    }

    @Test
    void marks_that_do_not_match_do_no_harm() {
        assertThat(said("en", "a {x} z", Map.of("x", "\u2069b\u2068"))).isEqualTo("a b z");
        assertThat(said("en", "a {x} z", Map.of("x", "😀\u2068م")))
                .contains("😀")
                .contains("م");
    }

    @Test
    void lists_and_money_follow_the_language() {
        Formats arabic = new Formats(texts("ar", ""));
        Formats korean = new Formats(texts("ko", ""));
        assertThat(arabic.list(List.of("أ", "Maya", "ب"))).isEqualTo("أ و\u2068Maya\u2069 وب");
        assertThat(korean.list(List.of("가", "나", "다"))).isEqualTo("가, 나 및 다");
        assertThat(korean.money(new java.math.BigDecimal("800000"), "KRW")).isEqualTo("₩800,000");
        assertThat(arabic.money(new java.math.BigDecimal("60"), "USD"))
                .startsWith("60 ")
                .doesNotContain("$");
        assertThat(korean.money(java.math.BigDecimal.ONE, "??")).isEqualTo("1 ??");
    }
}
