package sextant.rulebook;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All texts of one language.
 *
 * @param language the language tag, the name of the folder
 * @param entries the texts by key: section, id and part, joined by dots
 */
public record TextSet(String language, NavigableMap<String, TextEntry> entries) {

    public TextSet {
        entries = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
    }

    /** These texts, and those of another language where these have none. */
    public TextSet over(TextSet other) {
        NavigableMap<String, TextEntry> all = new TreeMap<>(other.entries);
        all.putAll(entries);
        return new TextSet(language, all);
    }
}
