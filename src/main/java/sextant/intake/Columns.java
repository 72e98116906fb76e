package sextant.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.ColumnRole;
import sextant.catalogue.Combine;
import sextant.catalogue.ExportColumn;
import sextant.catalogue.ExportKind;
import sextant.input.Checked;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;

/**
 * The columns of a table.
 *
 * @param all all of them, in order
 */
record Columns(List<Column> all) {

    /** The columns of a table; a problem when two of them feed the same fact, or a role is there twice. */
    static Checked<Columns> of(Table table, Collection<ExportKind> kinds, FileChoices choices) {
        List<String> names = table.header().cells();
        Columns columns = new Columns(IntStream.range(0, names.size())
                .mapToObj(i -> column(i, names.get(i), table.kind(), kinds, choices))
                .toList());
        return Checked.of(columns, columns.rivals(table));
    }

    private static Column column(
            int index, String name, ExportKind kind, Collection<ExportKind> kinds, FileChoices choices) {
        Optional<ExportColumn> known = kind.column(name);
        Optional<String> chosen = choices.feeds(name);
        boolean excluded = chosen.filter(FileChoices.NONE::equals).isPresent();
        ExportColumn as = chosen.filter(fact -> !excluded)
                .map(fact -> known.filter(column -> column.feeds().contains(fact))
                        .orElseGet(() -> ExportColumn.feeding(name, fact, usual(fact, kinds))))
                .or(() -> known)
                .orElse(null);
        return new Column(index, name, as, excluded);
    }

    /** How the cells that feed a fact usually become one number: followers are never added up. */
    private static @Nullable Combine usual(String fact, Collection<ExportKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> kind.columns().stream())
                .filter(column -> column.feeds().contains(fact))
                .map(ExportColumn::combining)
                .findFirst()
                .orElse(null);
    }

    private List<Problem> rivals(Table table) {
        List<Problem> problems = new ArrayList<>();
        TreeSet<String> facts = new TreeSet<>();
        all.forEach(column -> column.used().ifPresent(used -> facts.addAll(used.feeds())));
        for (String fact : facts) {
            List<String> names = names(all.stream().filter(column -> column.feeds(fact)));
            if (names.size() > 1) {
                problems.add(rivalry(table, names, fact));
            }
        }
        for (ColumnRole role : ColumnRole.values()) {
            List<String> names = names(all.stream().filter(column -> column.has(role)));
            if (names.size() > 1) {
                problems.add(rivalry(table, names, Json.name(role)));
            }
        }
        return problems;
    }

    private static List<String> names(Stream<Column> columns) {
        return columns.map(Column::name).toList();
    }

    /** Columns of the same name can't be told apart: the user has to rename one. */
    private static Problem rivalry(Table table, List<String> names, String fact) {
        Place place = Place.of(table.file(), table.header().number());
        List<String> distinct = names.stream().distinct().toList();
        return distinct.size() < names.size()
                ? Problem.error("import-same-name", place, Map.of("value", names.get(0)))
                : Problem.error(
                        "import-two-columns",
                        place,
                        Map.of(
                                "value",
                                fact,
                                "allowed",
                                String.join(", ", names),
                                "example",
                                names.get(names.size() - 1),
                                Question.ANSWERS,
                                names));
    }

    /** The column with a role. */
    Optional<Column> with(ColumnRole role) {
        return all.stream().filter(column -> column.has(role)).findFirst();
    }

    /** The columns that feed facts. */
    List<Column> feeding() {
        return all.stream()
                .filter(column ->
                        column.used().filter(used -> !used.feeds().isEmpty()).isPresent())
                .toList();
    }

    /** The columns whose cells are numbers that we need: those that feed facts, and those that weigh them. */
    List<Column> numeric(ExportKind kind) {
        return Stream.concat(
                        feeding().stream(),
                        feeding().stream()
                                .flatMap(column ->
                                        called(kind, column.used().orElseThrow().by()).stream()))
                .distinct()
                .toList();
    }

    /** The column that is called by a name of some column of the kind. */
    Optional<Column> called(ExportKind kind, @Nullable String name) {
        return Optional.ofNullable(name)
                .flatMap(kind::column)
                .flatMap(wanted -> all.stream()
                        .filter(column -> ExportKind.isOneOf(column.name(), wanted.names()))
                        .findFirst());
    }
}
