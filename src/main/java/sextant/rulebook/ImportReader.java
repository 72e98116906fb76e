package sextant.rulebook;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import sextant.catalogue.ExportKind;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.input.Shape;

/** Reads {@code import/}: the kinds of exports, and what they tell a profile. */
final class ImportReader {

    /** How the places of kinds are kept: {@code imports/<id>}. */
    static final String KIND = "imports";

    private static final Shape<List<ExportKind>> SHAPE = Shape.listOf(ExportKind.class);

    private final RulebookFiles files;
    private final List<Problem> problems;
    private final NavigableMap<String, ExportKind> kinds = new TreeMap<>();
    private final NavigableMap<String, Place> places = new TreeMap<>();

    ImportReader(RulebookFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    static boolean isImport(String path) {
        return path.matches("import/.+\\.yaml");
    }

    NavigableMap<String, ExportKind> read(Map<String, ?> platforms) {
        files.texts().forEach((path, text) -> {
            if (isImport(path)) {
                Checked<Document> document = DocumentReader.read(path, text);
                Checked<List<ExportKind>> list = document.then(SHAPE::bind);
                problems.addAll(list.problems());
                list.value().ifPresent(found -> add(found, document.value().orElseThrow(), platforms));
            }
        });
        return kinds;
    }

    private void add(List<ExportKind> found, Document document, Map<String, ?> platforms) {
        for (int i = 0; i < found.size(); i++) {
            ExportKind kind = found.get(i);
            Place place = document.place("[" + i + "].id");
            if (kinds.putIfAbsent(kind.id(), kind) != null) {
                problems.add(Problem.error("duplicate-id", place, Map.of("value", kind.id(), "kind", KIND)));
            }
            places.putIfAbsent(KIND + "/" + kind.id(), place);
            problems.addAll(new ImportCheck(kind, document, "[" + i + "]", platforms).run());
        }
    }

    /** Where each kind stands. */
    Map<String, Place> places() {
        return places;
    }
}
