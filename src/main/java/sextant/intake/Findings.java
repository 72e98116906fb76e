package sextant.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sextant.catalogue.Combine;
import sextant.catalogue.ExportColumn;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.NumberFacts;

/** The numbers that a table has for a profile, and the columns that have none, with the reason. */
final class Findings {

    private final Table table;
    private final Columns columns;
    private final Rows rows;
    private final Combining combining;
    private final String platform;
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, String> without = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Prepares the search.
     *
     * @param platform the platform of rows that don't say theirs
     */
    Findings(Table table, Columns columns, Rows rows, Combining combining, String platform) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
        this.combining = combining;
        this.platform = platform;
    }

    List<Finding> find() {
        columns.feeding().forEach(column -> column.used().orElseThrow().feeds().forEach(fact -> add(column, fact)));
        String counts = table.kind().counts();
        if (counts != null && columns.all().stream().noneMatch(column -> column.feeds(counts))) {
            count(counts);
        }
        return found;
    }

    private void count(String fact) {
        blocks(fact).forEach((block, its) -> {
            Combining.Result result = Combining.count(its);
            found.add(new Finding(block, fact, result.value(), "", Combine.SUM, result.cells()));
        });
    }

    private void add(Column column, String fact) {
        ExportColumn used = column.used().orElseThrow();
        Optional<Column> weight = columns.called(table.kind(), used.by());
        blocks(fact).forEach((block, its) -> {
            Combining.Result result = combining.combine(column, weight, its);
            if (!result.isThere()) {
                without.put(column.name(), result.reason());
            } else if (NumberFacts.isWhole(fact) && result.value().scale() > 0) {
                problems.add(notWhole(column, result));
            } else {
                found.add(new Finding(block, fact, result.value(), column.name(), used.combining(), result.cells()));
            }
        });
    }

    private Problem notWhole(Column column, Combining.Result result) {
        Place place = new Place(table.file(), table.header().number(), column.name());
        return Problem.error(
                "import-not-whole", place, Map.of("value", result.value().toPlainString(), "column", column.name()));
    }

    /** The parts of the profile that a fact stands in, each with the rows that tell it. */
    private Map<Block, List<Rows.Row>> blocks(String fact) {
        String path = NumberFacts.block(fact);
        if (!NumberFacts.isOfPlatform(path)) {
            return Map.of(new Block(path, ""), rows.used());
        }
        Map<Block, List<Rows.Row>> blocks = new TreeMap<>();
        for (String one : rows.platforms()) {
            List<Rows.Row> its = rows.used().stream()
                    .filter(row -> row.platform().equals(one))
                    .toList();
            blocks.put(new Block(path, one.isEmpty() ? platform : one), its);
        }
        return blocks;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The columns that feed nothing. */
    List<UnusedColumn> unused() {
        Set<String> feeding = new TreeSet<>(found.stream().map(Finding::column).toList());
        return columns.all().stream()
                .filter(column -> !feeding.contains(column.name()))
                .filter(column ->
                        column.used().filter(used -> used.role() != null).isEmpty())
                .map(column -> new UnusedColumn(column.name(), reason(column)))
                .toList();
    }

    private String reason(Column column) {
        String result = without.get(column.name());
        if (result != null) {
            return result;
        }
        ExportColumn known = column.known();
        if (column.excluded() || known == null) {
            return column.excluded() ? "excluded" : "unknown";
        }
        return known.unused() == null ? "no-fact" : Json.name(known.unused());
    }
}
