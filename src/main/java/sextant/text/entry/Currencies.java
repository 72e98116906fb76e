package sextant.text.entry;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The currencies in use, by code, sign and name. A sign may stand for several. */
final class Currencies {

    /** A word of the lists that stands for whatever the sign $ stands for. */
    private static final String DOLLAR = "dollar";

    private final ULocale locale;
    private final Map<String, Set<String>> shared = new HashMap<>();
    private final Lexicon lexicon = new Lexicon();

    Currencies(EntryWords words) {
        this.locale = words.locale();
        words.addGroup("currencies", key -> key.equals(DOLLAR) || key.matches("[A-Z]{3}"), lexicon);
        Set<String> codes = inUse();
        codes.forEach(code -> add(code, code));
        words.locales().forEach(one -> codes.forEach(code -> addNames(Currency.getInstance(code), one)));
        shared.forEach(
                (spelling, candidates) -> lexicon.add(spelling, new Word(String.join(" ", candidates), true, null)));
    }

    /** Those that no law has ended; so no clock is asked. */
    private static Set<String> inUse() {
        Set<String> codes = new TreeSet<>();
        CurrencyMetaInfo.getInstance().currencyInfo(CurrencyFilter.all().withTender()).stream()
                .filter(info -> info.to == Long.MAX_VALUE)
                .forEach(info -> codes.add(info.code));
        return codes;
    }

    private void addNames(Currency currency, ULocale language) {
        String code = currency.getCurrencyCode();
        Stream.of(Currency.SYMBOL_NAME, Currency.NARROW_SYMBOL_NAME, Currency.LONG_NAME)
                .forEach(style -> add(currency.getName(language, style, null), code));
        for (String form : PluralRules.forLocale(language).getKeywords()) {
            add(currency.getName(language, Currency.PLURAL_LONG_NAME, form, null), code);
        }
    }

    private void add(String spelling, String code) {
        shared.computeIfAbsent(Spelling.fold(Spelling.tidy(spelling)), unused -> new TreeSet<>())
                .add(code);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The codes that a word or sign may stand for. */
    List<String> candidates(Word word) {
        return word.meaning().equals(DOLLAR)
                ? List.copyOf(shared.getOrDefault("$", Set.of()))
                : List.of(word.meaning().split(" ", -1));
    }

    /** Which of several the user's language or region writes by the bare sign that they share. */
    Optional<String> own(List<String> candidates) {
        List<String> own = candidates.stream()
                .filter(code -> sharers(Currency.getInstance(code)).containsAll(candidates))
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** All that have the sign by which the language writes a currency. */
    private Set<String> sharers(Currency currency) {
        String sign = currency.getName(locale, Currency.SYMBOL_NAME, null);
        return shared.getOrDefault(Spelling.fold(Spelling.tidy(sign)), Set.of());
    }

    /** The currency of the region where most people speak the language, or of the region it names. */
    String usual() {
        return Currency.getInstance(ULocale.addLikelySubtags(locale)).getCurrencyCode();
    }
}
