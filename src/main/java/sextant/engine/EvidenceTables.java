package sextant.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sextant.rulebook.Tables;

/** The evidence tables of a rulebook, indexed once. Immutable. */
final class EvidenceTables {

    private final EvidenceTable goals;
    private final EvidenceTable kpis;
    private final EvidenceTable platforms;
    private final Map<String, Set<String>> candidates = new HashMap<>();

    EvidenceTables(Tables tables) {
        goals = new EvidenceTable(tables.goals());
        kpis = new EvidenceTable(tables.kpis());
        platforms = new EvidenceTable(tables.platforms());
        tables.kpis().stream()
                .filter(row -> row.situation() == null && row.goal() != null)
                .forEach(row -> candidates
                        .computeIfAbsent(String.valueOf(row.goal()), unused -> new TreeSet<>())
                        .add(row.item()));
    }

    EvidenceTable goals() {
        return goals;
    }

    EvidenceTable kpis() {
        return kpis;
    }

    EvidenceTable platforms() {
        return platforms;
    }

    /** The metrics that fit a goal whatever the situation: its candidates. */
    Set<String> candidates(String goal) {
        return candidates.getOrDefault(goal, Set.of());
    }
}
