package sextant.report.view;

/**
 * A place that cites a footnote.
 *
 * @param number the number of the footnote
 * @param occurrence the how manieth place that cites it
 */
public record Cite(int number, int occurrence) {

    /** The id of the place. */
    public String place() {
        return "cite-" + number + "-" + occurrence;
    }
}
