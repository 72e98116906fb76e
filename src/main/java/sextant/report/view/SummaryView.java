package sextant.report.view;

import java.util.List;

/**
 * The report in a few lines.
 *
 * @param goals a line for each goal
 * @param warnings how many warnings there are of each severity
 */
public record SummaryView(List<Line> goals, List<String> warnings) {

    /**
     * A goal in a line.
     *
     * @param goal its name
     * @param kpi the KPI that decides whether it is met
     * @param numbers from where to where, and by when
     * @param platform the platform to begin with; empty where none is recommended
     */
    public record Line(String goal, String kpi, String numbers, String platform) {}
}
