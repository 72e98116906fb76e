package sextant.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import sextant.rulebook.TextEntry;
import sextant.rulebook.TextSet;

/** The texts of one language. Thread-safe. */
public final class Texts {

    private static final Map<String, List<String>> SECTIONS_OF_ARGUMENTS = Map.of(
            "metric", List.of("metrics"),
            "partner", List.of("metrics"),
            "guard", List.of("metrics"),
            "goal", List.of("goals"),
            "platform", List.of("platforms"),
            "objective", List.of("objectives"));

    private final TextSet set;
    private final ULocale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Texts(TextSet set) {
        this.set = set;
        this.locale = ULocale.forLanguageTag(set.language());
    }

    /** The language, with its habits for numbers and dates. */
    public ULocale locale() {
        return locale;
    }

    /** Whether the language is written from right to left. */
    public boolean isRightToLeft() {
        return locale.isRightToLeft();
    }

    /** Whether there is a text under a key. */
    public boolean has(String key) {
        return set.entries().containsKey(key);
    }

    /** The keys of a section, without the section. */
    public Set<String> keys(String section) {
        return set.entries().subMap(section, section + Character.MAX_VALUE).keySet().stream()
                .map(key -> key.substring(section.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A text without arguments. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A text.
     *
     * @param key section, id and part, joined by dots
     * @param arguments what it mentions, by name; ids become names, and ids of values become their words
     * @return the text; the key itself when there is none, which the rulebook's check does not let happen
     */
    public String text(String key, Map<String, ?> arguments) {
        return verbatim(key, worded(arguments));
    }

    /**
     * A text whose arguments are shown as they are: the user's own words.
     *
     * @return the text; the key itself when there is none
     */
    String verbatim(String key, Map<String, Object> arguments) {
        TextEntry entry = set.entries().get(key);
        if (entry == null) {
            return key;
        }
        MessageFormat format =
                formats.computeIfAbsent(key, unused -> new MessageFormat(Isolation.marked(entry.message()), locale));
        return Isolation.settled(format.clone().format(arguments), locale.isRightToLeft());
    }

    /** A part of a text that is put together without a message: kept apart from its neighbours if it needs that. */
    public String isolated(String part) {
        return Isolation.isolated(part, locale.isRightToLeft());
    }

    private Map<String, Object> worded(Map<String, ?> arguments) {
        Map<String, Object> worded = new HashMap<>();
        arguments.forEach((name, value) -> worded.put(name, worded(name, value)));
        return worded;
    }

    private Object worded(String name, Object value) {
        if (!(value instanceof String id)) {
            return value;
        }
        List<String> sections = SECTIONS_OF_ARGUMENTS.getOrDefault(name, List.of());
        return sections.stream()
                .flatMap(section -> find(section + "." + id + ".name").stream())
                .findFirst()
                .or(() -> find("values." + id))
                .orElse(id);
    }

    private Optional<String> find(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The name of a goal, objective, metric, platform, figure or threshold. */
    public String name(String section, String id) {
        return find(section + "." + id + ".name").orElse(id);
    }

    /** The word for a value of an enumeration, or for yes and no; the value itself when there is no word for it. */
    public String value(Object value) {
        return find("values." + value).orElse(String.valueOf(value));
    }
}
