package sextant.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Combine;
import sextant.catalogue.ExportColumn;
import sextant.catalogue.ExportKind;
import sextant.input.Document;
import sextant.input.Nearest;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.NumberFacts;

/** Checks that a kind of export speaks of facts and platforms that exist, and calls no two columns the same. */
final class ImportCheck {

    private static final List<String> FACTS = NumberFacts.all();

    private final ExportKind kind;
    private final Document document;
    private final String at;
    private final Map<String, ?> platforms;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    ImportCheck(ExportKind kind, Document document, String at, Map<String, ?> platforms) {
        this.kind = kind;
        this.document = document;
        this.at = at;
        this.platforms = platforms;
    }

    List<Problem> run() {
        checkPlatform(kind.platform(), at + ".platform");
        checkFact(kind.counts(), at + ".counts");
        for (int i = 0; i < kind.columns().size(); i++) {
            check(kind.columns().get(i), at + ".columns[" + i + "]");
        }
        return problems;
    }

    private void check(ExportColumn column, String path) {
        for (int i = 0; i < column.names().size(); i++) {
            checkName(column.names().get(i), path + ".names[" + i + "]");
        }
        for (int i = 0; i < column.feeds().size(); i++) {
            checkFact(column.feeds().get(i), path + ".feeds[" + i + "]");
        }
        if (column.platforms() != null) {
            column.platforms().keySet().forEach(id -> checkPlatform(id, path + ".platforms." + id));
        }
        checkWeight(column, path);
    }

    private void checkName(String name, String path) {
        String other = seen.putIfAbsent(Nearest.fold(name), name);
        if (other != null) {
            problems.add(Problem.error(
                    "import-duplicate-column", document.place(path), Map.of("value", name, "id", kind.id())));
        }
    }

    private void checkFact(@Nullable String fact, String path) {
        if (fact != null && !FACTS.contains(fact)) {
            problems.add(Problem.error("import-unknown-fact", document.place(path), Map.of("value", fact))
                    .suggesting(fact, FACTS));
        }
    }

    private void checkPlatform(@Nullable String platform, String path) {
        if (platform != null && !platforms.containsKey(platform)) {
            problems.add(Problem.error("unknown-reference", document.place(path), Map.of("value", platform))
                    .suggesting(platform, platforms.keySet()));
        }
    }

    private void checkWeight(ExportColumn column, String path) {
        if (column.combining() != Combine.AVERAGE) {
            return;
        }
        String by = column.by();
        if (by == null) {
            problems.add(Problem.error("missing", document.place(path), Map.of("key", "by")));
        } else if (kind.column(by).isEmpty()) {
            Place place = document.place(path + ".by");
            List<String> names =
                    kind.columns().stream().flatMap(one -> one.names().stream()).toList();
            problems.add(Problem.error("unknown-reference", place, Map.of("value", by))
                    .suggesting(by, names));
        }
    }
}
