package sextant.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sextant.rulebook.Rulebook;
import sextant.rulebook.RulebookFiles;
import sextant.rulebook.RulebookReader;
import sextant.rulebook.TextSet;

/** The program's own texts, as they travel with it: for its help, and for problems of a rulebook that can't be read. */
public final class BundledTexts {

    private static final List<String> SECTIONS = List.of("problems", "cli");
    private static final String BASE = Rulebook.BASE_LANGUAGE;

    private BundledTexts() {}

    /**
     * The words for problems and for the command line.
     *
     * @param language a language tag; a regional variant gets the words of its language, a language without words English
     */
    public static Texts of(String language) {
        String base = language.split("[-_.@]", -1)[0].toLowerCase(Locale.ROOT);
        return read(
                base.matches("[a-z]{2,3}") && find(path(base, SECTIONS.get(0))).isPresent() ? base : BASE);
    }

    private static Texts read(String language) {
        TreeMap<String, String> files = new TreeMap<>();
        for (String section : SECTIONS) {
            files.put(path(BASE, section), find(path(BASE, section)).orElseThrow(BundledTexts::missing));
            find(path(language, section)).ifPresent(text -> files.put(path(language, section), text));
        }
        Map<String, TextSet> sets = RulebookReader.texts(new RulebookFiles(files));
        TextSet base = sets.get(BASE);
        TextSet own = sets.get(language);
        if (base == null || own == null) {
            throw missing();
        }
        return new Texts(own.over(base));
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("the shipped texts are part of the program");
    }

    private static String path(String language, String section) {
        return "texts/" + language + "/" + section + ".yaml";
    }

    private static Optional<String> find(String path) {
        try (InputStream in = BundledTexts.class.getResourceAsStream("/rules/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
