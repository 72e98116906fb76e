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
     */
    public record Row(int weight, Cited clause) {}

    /** The greatest weight, whether for or against. */
    public int greatest() {
        return rows.stream().mapToInt(row -> Math.abs(row.weight())).max().orElse(0);
    }
}
