package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sextant.rulebook.TextEntry;
import sextant.rulebook.TextSet;
import sextant.text.Texts;

/** What holds of the texts in every language, and what holds in one. */
final class LanguagesTest {

    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "ko");

    /** A particle whose form would depend on what stands in for the placeholder. */
    private static final Pattern GLUED_PARTICLE =
            Pattern.compile("(?<!\\})\\}['’”\"»]?(은|는|이|가|을|를|과|와|로|으로|이라|라는|이며|이고|입니다|이다)(?![가-힣])");

    /** A number with the word for what is counted. */
    private static final Pattern COUNTED = Pattern.compile("#\\s?\\p{L}");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /** Sections in which a text may be a formula, a number with its unit, or a proper name: nothing to translate. */
    private static final Set<String> MAY_BE_LATIN =
            Set.of("units", "platforms", "metrics", "values", "cli", "problems");

    @Test
    void there_are_four_languages() {
        assertThat(texts().keySet()).containsExactlyElementsOf(LANGUAGES);
    }

    @TestFactory
    Stream<DynamicTest> a_plural_has_all_the_forms_that_its_language_tells_apart() {
        return texts().values().stream()
                .map(set -> dynamicTest(set.language(), () -> {
                    Set<String> forms =
                            PluralRules.forLocale(new ULocale(set.language())).getKeywords();
                    Set<String> needed = new TreeSet<>(forms);
                    needed.remove(onlyForMillions(set.language()));
                    set.entries()
                            .forEach((key, entry) -> plurals(entry)
                                    .forEach(plural -> assertThat(plural)
                                            .as("%s: %s", key, entry.message())
                                            .containsAll(needed)));
                }));
    }

    /** French has a form of its own for whole millions, which no text needs. */
    private static String onlyForMillions(String language) {
        return language.equals("fr") ? "many" : "";
    }

    /** The forms of each plural of a text that counts something; one that spells out numbers of its own may leave out forms these stand for. */
    private static List<Set<String>> plurals(TextEntry entry) {
        MessagePattern pattern = new MessagePattern(entry.message());
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL
                    && COUNTED.matcher(argument(pattern, i)).find()) {
                plurals.add(forms(pattern, i));
            }
        }
        return plurals;
    }

    /** A plural as it is written, from brace to brace. */
    private static String argument(MessagePattern pattern, int start) {
        int limit = pattern.getLimitPartIndex(start);
        return pattern.getPatternString()
                .substring(
                        pattern.getPart(start).getIndex(),
                        pattern.getPart(limit).getLimit());
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                String selector = pattern.getSubstring(part);
                forms.add(standsFor(selector));
                i = pattern.getLimitPartIndex(i + 1);
            }
        }
        return forms;
    }

    private static String standsFor(String selector) {
        return switch (selector) {
            case "=0" -> "zero";
            case "=1" -> "one";
            case "=2" -> "two";
            default -> selector;
        };
    }

    @Test
    void no_korean_particle_is_glued_to_a_placeholder() {
        set("ko")
                .entries()
                .forEach((key, entry) -> assertThat(
                                GLUED_PARTICLE.matcher(entry.message()).find())
                        .as("%s: %s", key, entry.message())
                        .isFalse());
    }

    @Test
    void texts_are_in_their_own_script() {
        assertOwnScript("ko", HANGUL);
        assertOwnScript("ar", ARABIC);
    }

    private static void assertOwnScript(String language, Pattern script) {
        set(language).entries().forEach((key, entry) -> {
            boolean exempt = MAY_BE_LATIN.contains(key.substring(0, key.indexOf('.')));
            boolean hasLetters = entry.message().replaceAll("\\{[^}]*}", "").matches("(?s).*[a-z]{3,}.*");
            assertThat(exempt || !hasLetters || script.matcher(entry.message()).find())
                    .as("%s: %s", key, entry.message())
                    .isTrue();
        });
    }

    @Test
    void hardly_any_sentence_is_left_in_english() {
        TextSet english = set("en");
        for (String language : List.of("ar", "fr", "ko")) {
            set(language).entries().forEach((key, entry) -> {
                TextEntry original = english.entries().get(key);
                boolean sentence = entry.message().split(" ", -1).length > 4;
                assertThat(sentence && original != null && original.message().equals(entry.message()))
                        .as("%s: %s", key, entry.message())
                        .isFalse();
            });
        }
    }

    @Test
    void what_is_put_into_an_arabic_text_is_isolated() {
        Texts arabic = new Texts(set("ar"));
        String said = arabic.text("problems.duplicate-name", Map.of("value", "Sextant", "other", "KPI"));
        assertThat(said).contains("\u2068Sextant\u2069").contains("\u2068KPI\u2069");
    }

    @Test
    void a_regional_variant_gets_the_texts_of_its_language() {
        for (String tag : List.of("fr-CA", "fr_CA.UTF-8", "ar-EG", "ko-KR", "en-GB")) {
            assertThat(TestAdvisor.shipped().texts(tag).value()).as(tag).isPresent();
        }
        assertThat(TestAdvisor.shipped().texts("de").problems()).hasSize(1);
    }

    private static Map<String, TextSet> texts() {
        return TestAdvisor.shipped().rulebook().texts();
    }

    private static TextSet set(String language) {
        return Objects.requireNonNull(texts().get(language), language);
    }
}
