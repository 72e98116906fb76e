package sextant.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import sextant.rulebook.RulebookFiles;
import sextant.rulebook.RulebookReader;
import sextant.rulebook.TextSet;

/** The texts of the shipped rulebook, as they travel with the program: for problems of a rulebook that can't be read. */
public final class BundledTexts {

    private static final String PROBLEMS = "texts/en/problems.yaml";

    private BundledTexts() {}

    /** The words for problems, in English. */
    public static Texts problems() {
        TreeMap<String, String> files = new TreeMap<>();
        files.put(PROBLEMS, resource("/rules/" + PROBLEMS));
        TextSet set = RulebookReader.texts(new RulebookFiles(files)).get("en");
        if (set == null) {
            throw new IllegalStateException("the shipped texts are part of the program");
        }
        return new Texts(set);
    }

    private static String resource(String path) {
        try (InputStream in = BundledTexts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
