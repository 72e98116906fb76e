package sextant.report.view;

import java.util.List;

/**
 * What speaks for and against an item.
 *
 * @param score the sum of the weights
 * @param rows the pieces of evidence, strongest first
 */
public record EvidenceView(int score, List<Row> rows) {

    /**
     * A piece of evidence.
     *
     * @param weight how much; negative against the item
     * @param clause what it says, and its claims
     * @param goal for which goal it counts, where the same is said for several; otherwise empty
     */
    public record Row(int weight, Cited clause, String goal) {}

    /** The greatest weight for the item. */
    public int greatest() {
        return Math.max(0, rows.stream().mapToInt(Row::weight).max().orElse(0));
    }

    /** The greatest weight against the item, without its sign. */
    public int greatestAgainst() {
        return Math.max(0, -rows.stream().mapToInt(Row::weight).min().orElse(0));
    }
}
