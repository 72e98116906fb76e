package sextant.rulebook;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import sextant.catalogue.Action;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Claim;
import sextant.catalogue.Figure;
import sextant.catalogue.Goal;
import sextant.catalogue.Metric;
import sextant.catalogue.Objective;
import sextant.catalogue.Platform;
import sextant.catalogue.Source;
import sextant.catalogue.Threshold;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.input.Shape;

/** Reads {@code catalogue/}: each kind of thing is a file or a folder of files of the same name. */
final class CatalogueReader {

    static final String FOLDER = "catalogue/";
    static final List<String> KINDS = List.of(
            "goals", "objectives", "metrics", "platforms", "figures", "thresholds", "actions", "claims", "sources");

    private final RulebookFiles files;
    private final List<Problem> problems;
    private final Map<String, Place> places = new TreeMap<>();

    /** Prepares the reading; problems are added to the list. */
    CatalogueReader(RulebookFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    Catalogue read() {
        return new Catalogue(
                kind("goals", Goal.class, Goal::id),
                kind("objectives", Objective.class, Objective::id),
                kind("metrics", Metric.class, Metric::id),
                kind("platforms", Platform.class, Platform::id),
                kind("figures", Figure.class, Figure::id),
                kind("thresholds", Threshold.class, Threshold::id),
                kind("actions", Action.class, Action::id),
                kind("claims", Claim.class, Claim::id),
                kind("sources", Source.class, Source::id));
    }

    /** Where each entry stands, by kind and id: {@code metrics/reach}. */
    Map<String, Place> places() {
        return places;
    }

    private <T> NavigableMap<String, T> kind(String kind, Class<T> type, Function<T, String> id) {
        NavigableMap<String, T> entries = new TreeMap<>();
        Shape<List<T>> shape = Shape.listOf(type);
        files.texts().forEach((path, text) -> {
            if (kind.equals(kindOf(path))) {
                Checked<Document> document = DocumentReader.read(path, text);
                Checked<List<T>> list = document.then(shape::bind);
                problems.addAll(list.problems());
                list.value().ifPresent(values -> add(kind, document, values, id, entries));
            }
        });
        return entries;
    }

    private <T> void add(
            String kind, Checked<Document> document, List<T> values, Function<T, String> id, Map<String, T> entries) {
        for (int i = 0; i < values.size(); i++) {
            String key = id.apply(values.get(i));
            Place place = document.value().orElseThrow().place("[" + i + "].id");
            if (entries.putIfAbsent(key, values.get(i)) == null) {
                places.put(kind + "/" + key, place);
            } else {
                problems.add(Problem.error("duplicate-id", place, Map.of("value", key, "kind", kind)));
            }
        }
    }

    /** The kind of thing that a file holds; empty when it is no file of the catalogue. */
    static String kindOf(String path) {
        return path.startsWith(FOLDER) && path.endsWith(".yaml") ? section(path.substring(FOLDER.length())) : "";
    }

    /** The first part of a path, without the ending of a file. */
    static String section(String path) {
        int slash = path.indexOf('/');
        return slash >= 0 ? path.substring(0, slash) : path.substring(0, path.length() - ".yaml".length());
    }
}
