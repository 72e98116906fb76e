package sextant.rulebook;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Problem;
import tools.jackson.databind.JsonNode;

/** Reads {@code texts/<language>/}: nested keys become one key with dots. */
final class TextReader {

    static final String FOLDER = "texts/";

    private final RulebookFiles files;
    private final List<Problem> problems;

    TextReader(RulebookFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    NavigableMap<String, TextSet> read() {
        NavigableMap<String, NavigableMap<String, TextEntry>> entries = new TreeMap<>();
        files.texts().forEach((path, text) -> {
            if (isText(path)) {
                String language = path.split("/", -1)[1];
                add(path, text, entries.computeIfAbsent(language, unused -> new TreeMap<>()));
            }
        });
        NavigableMap<String, TextSet> sets = new TreeMap<>();
        entries.forEach((language, map) -> sets.put(language, new TextSet(language, map)));
        return sets;
    }

    static boolean isText(String path) {
        return path.matches("texts/[A-Za-z][A-Za-z-]*/.+\\.yaml");
    }

    private void add(String path, String text, Map<String, TextEntry> entries) {
        var document = DocumentReader.read(path, text);
        problems.addAll(document.problems());
        document.value()
                .ifPresent(found -> found.blanks()
                        .forEach(blank ->
                                problems.add(Problem.error("missing", found.place(blank), Map.of("key", blank)))));
        document.value().ifPresent(found -> collect(found, found.tree(), sectionOf(path), "", entries));
    }

    private static String sectionOf(String path) {
        return CatalogueReader.section(path.split("/", 3)[2]);
    }

    private void collect(Document document, JsonNode node, String key, String at, Map<String, TextEntry> entries) {
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> collect(
                            document,
                            property.getValue(),
                            key + "." + property.getKey(),
                            at.isEmpty() ? property.getKey() : at + "." + property.getKey(),
                            entries));
        } else if (!node.isString()) {
            problems.add(Problem.error(
                    "wrong-type", document.place(at), Map.of("value", node.toString(), "expected", "string")));
        } else if (entries.putIfAbsent(key, new TextEntry(node.asString(), document.place(at))) != null) {
            problems.add(Problem.error("duplicate-id", document.place(at), Map.of("value", key, "kind", "texts")));
        }
    }
}
