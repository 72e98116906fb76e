package sextant.rulebook;

import sextant.input.Document;
import sextant.input.Place;

/**
 * An element of a list that makes up a document, with where it stands.
 *
 * @param value the element
 * @param document the document
 * @param position its position in the list
 */
record Written<T>(T value, Document document, int position) {

    /** The place of something in the element; of its beginning when the path is empty. */
    Place place(String path) {
        return document.place("[" + position + "]" + (path.isEmpty() ? "" : "." + path));
    }
}
