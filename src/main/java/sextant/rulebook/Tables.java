package sextant.rulebook;

import java.util.List;

/**
 * The rulebook's tables.
 *
 * @param goals evidence for goals
 * @param kpis evidence for metrics as KPIs of a goal
 * @param platforms evidence for platforms
 * @param actions which action serves what
 */
public record Tables(
        List<EvidenceRow> goals, List<EvidenceRow> kpis, List<EvidenceRow> platforms, List<ActionRow> actions) {

    public Tables {
        goals = List.copyOf(goals);
        kpis = List.copyOf(kpis);
        platforms = List.copyOf(platforms);
        actions = List.copyOf(actions);
    }
}
