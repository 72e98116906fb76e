package sextant.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sextant.rulebook.EvidenceRow;

/** A table of evidence, indexed by the item it speaks of. Immutable. */
final class EvidenceTable {

    private final List<EvidenceRow> rows;
    private final Map<String, List<EvidenceRow>> byItem = new HashMap<>();

    EvidenceTable(List<EvidenceRow> rows) {
        this.rows = rows;
        byItem.putAll(rows.stream().collect(Collectors.groupingBy(EvidenceRow::item)));
    }

    List<EvidenceRow> rows() {
        return rows;
    }

    /** The rows that speak of an item, or of whatever a situation is about. */
    List<EvidenceRow> about(String item) {
        List<EvidenceRow> found = new ArrayList<>(byItem.getOrDefault(item, List.of()));
        found.addAll(byItem.getOrDefault(EvidenceRow.ABOUT, List.of()));
        return found;
    }
}
