package sextant.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sextant.advice.ActionAdvice;
import sextant.input.Json;
import sextant.input.Problem;

/**
 * Reads the tables: evidence in {@code weigh/}, actions in {@code choose/}. Each is one file, such as {@code
 * weigh/kpis.csv}, or several in a folder of its name, or both.
 */
final class TableReader {

    private static final String GOALS = "weigh/goals";
    private static final String KPIS = "weigh/kpis";
    private static final String PLATFORMS = "weigh/platforms";
    private static final String ACTIONS = "choose/actions";
    private static final List<String> ALL = List.of(GOALS, KPIS, PLATFORMS, ACTIONS);

    private static final int LARGEST_WEIGHT = 9;
    private static final List<String> GOAL_COLUMNS = List.of("situation", "about", "item", "weight", "source");
    private static final List<String> EVIDENCE_COLUMNS =
            List.of("goal", "situation", "about", "item", "weight", "source");
    private static final List<String> ACTION_COLUMNS =
            List.of("serves", "id", "needs", "unless", "action", "facts", "source");

    private final RulebookFiles files;
    private final List<Problem> problems;

    TableReader(RulebookFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Whether a file is (part of) a table. */
    static boolean isTable(String path) {
        return ALL.stream().anyMatch(table -> isPart(path, table));
    }

    private static boolean isPart(String path, String table) {
        return path.equals(table + ".csv") || (path.startsWith(table + "/") && path.endsWith(".csv"));
    }

    Tables read() {
        return new Tables(
                evidence(GOALS, GOAL_COLUMNS),
                evidence(KPIS, EVIDENCE_COLUMNS),
                evidence(PLATFORMS, EVIDENCE_COLUMNS),
                actions());
    }

    private List<EvidenceRow> evidence(String table, List<String> columns) {
        List<EvidenceRow> rows = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Csv.Row row : rows(table, columns)) {
            if (requireCells(row, "item", "weight", "source")) {
                evidenceRow(row).ifPresent(rows::add);
                checkUnique(row, seen, "goal", "situation", "about", "item");
            }
        }
        rows.sort(Comparator.comparing(TableReader::sortKey));
        return rows;
    }

    private static String sortKey(EvidenceRow row) {
        return row.goal() + "|" + row.item() + "|" + row.situation() + "|" + row.about();
    }

    private List<Csv.Row> rows(String table, List<String> columns) {
        return files.texts().entrySet().stream()
                .filter(file -> isPart(file.getKey(), table))
                .flatMap(file -> Csv.read(file.getKey(), file.getValue(), columns, problems).stream())
                .toList();
    }

    private Optional<EvidenceRow> evidenceRow(Csv.Row row) {
        return weight(row)
                .map(weight -> new EvidenceRow(
                        row.place().document(),
                        row.place().line(),
                        row.cells().get("goal"),
                        row.cells().get("situation"),
                        row.cells().get("about"),
                        row.cell("item").orElseThrow(),
                        weight,
                        list(row, "source")));
    }

    private Optional<Integer> weight(Csv.Row row) {
        String weight = row.cell("weight").orElse("");
        if (weight.matches("[+-]?\\d") && Integer.parseInt(weight) != 0) {
            return Optional.of(Integer.parseInt(weight));
        }
        problems.add(Problem.error("table-weight", row.place(), Map.of("value", weight, "largest", LARGEST_WEIGHT)));
        return Optional.empty();
    }

    private List<ActionRow> actions() {
        List<ActionRow> rows = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Csv.Row row : rows(ACTIONS, ACTION_COLUMNS)) {
            if (requireCells(row, "serves", "id", "action", "source")) {
                served(row).ifPresent(kind -> rows.add(actionRow(row, kind)));
                checkUnique(row, seen, "serves", "id", "needs", "action");
            }
        }
        rows.sort(Comparator.comparing((ActionRow row) -> row.serves() + "|" + row.id() + "|" + row.action()));
        return rows;
    }

    private Optional<ActionAdvice.Kind> served(Csv.Row row) {
        String serves = row.cell("serves").orElse("");
        Optional<ActionAdvice.Kind> kind = Arrays.stream(ActionAdvice.Kind.values())
                .filter(value -> Json.name(value).equals(serves))
                .findFirst();
        if (kind.isEmpty()) {
            List<String> allowed =
                    Arrays.stream(ActionAdvice.Kind.values()).map(Json::name).toList();
            Map<String, Object> arguments = Map.of("value", serves, "allowed", String.join(", ", allowed));
            problems.add(Problem.error("unknown-value", row.place(), arguments).suggesting(serves, allowed));
        }
        return kind;
    }

    private static ActionRow actionRow(Csv.Row row, ActionAdvice.Kind kind) {
        return new ActionRow(
                row.place().document(),
                row.place().line(),
                kind,
                row.cell("id").orElseThrow(),
                row.cells().get("needs"),
                row.cells().get("unless"),
                row.cell("action").orElseThrow(),
                list(row, "facts"),
                list(row, "source"));
    }

    private static List<String> list(Csv.Row row, String column) {
        return row.cell(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split("[;,]")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private boolean requireCells(Csv.Row row, String... columns) {
        List<String> missing = Arrays.stream(columns)
                .filter(column -> row.cell(column).isEmpty())
                .toList();
        missing.forEach(column -> problems.add(Problem.error("missing", row.place(), Map.of("key", column))));
        return missing.isEmpty();
    }

    private void checkUnique(Csv.Row row, Set<List<String>> seen, String... columns) {
        List<String> key = Arrays.stream(columns)
                .map(column -> row.cell(column).orElse(""))
                .toList();
        if (!seen.add(key)) {
            problems.add(Problem.error("duplicate-row", row.place(), Map.of("value", String.join(",", key))));
        }
    }
}
