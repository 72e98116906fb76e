package sextant.engine.choose;

/**
 * A metric chosen as KPI.
 *
 * @param goal the goal it decides
 * @param candidate the metric with its evidence for that goal
 * @param lead whether it leads
 */
public record Pick(String goal, Candidate candidate, boolean lead) {

    /** The metric. */
    public String metric() {
        return candidate.item();
    }
}
