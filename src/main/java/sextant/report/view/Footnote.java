package sextant.report.view;

import java.util.List;
import sextant.catalogue.Source;

/**
 * A claim that the report rests on.
 *
 * @param number its number, by the order of first citation
 * @param claim its id
 * @param says what it says; empty where there is no text
 * @param source the source that says so
 * @param cites the places that cite it
 */
public record Footnote(int number, String claim, String says, Source source, List<Cite> cites) {

    /** The id of the footnote. */
    public String place() {
        return "note-" + number;
    }
}
