package sextant.rulebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Catalogue;
import sextant.input.Place;
import sextant.input.Problem;

/** Checks that the tables speak of things that exist and cite their sources. Situations are checked with the rules. */
final class TableCheck {

    private final Catalogue catalogue;
    private final Tables tables;
    private final List<Problem> problems;

    TableCheck(Catalogue catalogue, Tables tables, List<Problem> problems) {
        this.catalogue = catalogue;
        this.tables = tables;
        this.problems = problems;
    }

    void run() {
        tables.goals().forEach(row -> checkRow(row, catalogue.goals()));
        tables.kpis().forEach(row -> checkRow(row, catalogue.metrics()));
        tables.platforms().forEach(row -> checkRow(row, catalogue.platforms()));
        tables.actions().forEach(this::checkAction);
    }

    private void checkRow(EvidenceRow row, Map<String, ?> items) {
        Place place = Place.of(row.table(), row.line());
        if (!row.item().equals(EvidenceRow.ABOUT)) {
            checkKnown(row.item(), items, place);
        }
        checkKnown(row.goal(), catalogue.goals(), place);
        problems.addAll(SourceCheck.check(catalogue, row.sources(), place));
    }

    private void checkAction(ActionRow row) {
        Place place = Place.of(row.table(), row.line());
        checkKnown(row.action(), catalogue.actions(), place);
        switch (row.serves()) {
            case GOAL -> checkKnown(row.id(), catalogue.goals(), place);
            case KPI -> checkKnown(row.id(), catalogue.metrics(), place);
            case PLATFORM -> checkKnown(row.id(), catalogue.platforms(), place);
            case WARNING -> {} // warnings are rules: checked with them
        }
        problems.addAll(SourceCheck.check(catalogue, row.sources(), place));
    }

    private void checkKnown(@Nullable String id, Map<String, ?> known, Place place) {
        if (id != null && !known.containsKey(id)) {
            problems.add(
                    Problem.error("unknown-item", place, Map.of("value", id)).suggesting(id, known.keySet()));
        }
    }
}
