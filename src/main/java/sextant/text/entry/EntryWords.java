package sextant.text.entry;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sextant.input.Json;
import sextant.input.Problem;
import sextant.text.Formats;
import sextant.text.Texts;

/** The words that a user's language and English have for what is typed, and how the language writes it back. */
final class EntryWords {

    private static final String SECTION = "entry.";

    /** Stands for what a phrase is about. */
    private static final String GAP = "…";

    private final Texts own;
    private final Texts english;
    private final Formats formats;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    EntryWords(Texts own, Texts english) {
        this.own = own;
        this.english = english;
        this.formats = new Formats(own);
    }

    ULocale locale() {
        return own.locale();
    }

    Formats formats() {
        return formats;
    }

    /** The user's language first. */
    List<ULocale> locales() {
        return Stream.of(own, english).map(Texts::locale).distinct().toList();
    }

    /** The words under one key. */
    Lexicon list(String key) {
        return lexicon(
                key, words -> Stream.of(own, english).forEach(texts -> words.addAll(key, texts.text(SECTION + key))));
    }

    Lexicon answers() {
        return lexicon("answers", words -> addGroup("answers", Set.of("yes", "no")::contains, words));
    }

    Lexicon times() {
        return lexicon("times", words -> addGroup("times", isOneOf(TimeUnit.values()), words));
    }

    /** Only the user's own: a French billion is not an English one. */
    Lexicon scales() {
        return lexicon("scales", words -> addGroup(own, "scales", isOneOf(Scale.values()), words));
    }

    private static Predicate<String> isOneOf(Enum<?>[] values) {
        return Stream.of(values).map(Json::name).collect(Collectors.toSet())::contains;
    }

    /** Words that are put together once, when they are first needed. */
    Lexicon lexicon(String name, Consumer<Lexicon> filling) {
        return lexicons.computeIfAbsent(name, unused -> {
            Lexicon words = new Lexicon();
            filling.accept(words);
            return words;
        });
    }

    /** Adds the words under those keys of a group that mean something to us. */
    void addGroup(String group, Predicate<String> known, Lexicon words) {
        Stream.of(own, english).forEach(texts -> addGroup(texts, group, known, words));
    }

    private static void addGroup(Texts texts, String group, Predicate<String> known, Lexicon words) {
        String section = SECTION + group + ".";
        texts.keys(section).stream()
                .filter(known)
                .sorted()
                .forEach(key -> words.addAll(key, texts.text(section + key)));
    }

    /** Phrases around a span of time, such as "… ago": what stands before and what stands after it. */
    List<List<String>> phrases(String key) {
        return Stream.of(own, english)
                .map(texts -> texts.text(SECTION + key, Map.of("span", GAP)))
                .flatMap(list -> Stream.of(list.split("\\|", -1)))
                .map(phrase -> List.of(Spelling.fold(phrase.strip()).split(GAP, -1)))
                .filter(around -> around.size() == 2)
                .toList();
    }

    /** The word for an identifier of ours, such as a unit. */
    String word(String id) {
        return own.value(id);
    }

    /** A number with all its decimals, as the language writes it. */
    String written(BigDecimal number) {
        return formats.exact(number);
    }

    Problem yesNoProblem(Typed typed) {
        return Problem.error(
                "entry-yes-no", typed.place(), typed.arguments(Map.of("yes", own.value(true), "no", own.value(false))));
    }

    /** A caveat: it was read in a way that is not the usual one here. */
    Problem readAs(Typed typed, String read) {
        return Problem.warning("entry-read-as", typed.place(), typed.arguments(Map.of("read", read)));
    }
}
