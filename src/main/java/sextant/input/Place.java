package sextant.input;

import java.util.Comparator;

/**
 * Where something stands in a document.
 *
 * @param document the document's name as the user gave it: a file, or {@code -} for standard input
 * @param line the line, counted from 1; 0 where it is not known
 * @param path the way to the value, such as {@code platforms[0].numbers.likes}; empty for the whole document
 */
public record Place(String document, int line, String path) {

    static final Comparator<Place> IN_READING_ORDER =
            Comparator.comparing(Place::document).thenComparing(Place::line).thenComparing(Place::path);

    /** A whole document. */
    public static Place of(String document) {
        return new Place(document, 0, "");
    }

    /** A line of a document. */
    public static Place of(String document, int line) {
        return new Place(document, line, "");
    }
}
