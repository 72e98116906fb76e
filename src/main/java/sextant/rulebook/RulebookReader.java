package sextant.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import sextant.advice.RulebookStamp;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Topic;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.input.Shape;

/** Reads a rulebook and finds every problem that shows without compiling its rules. */
public final class RulebookReader {

    private static final String MANIFEST = "rulebook.yaml";

    private final RulebookFiles files;
    private final List<Problem> problems = new ArrayList<>();

    private RulebookReader(RulebookFiles files) {
        this.files = files;
    }

    /** Reads and checks the rulebook in a folder. */
    public static Checked<Rulebook> read(Path folder) {
        return RulebookFiles.below(folder).then(RulebookReader::read);
    }

    /** Reads and checks a rulebook. */
    public static Checked<Rulebook> read(RulebookFiles files) {
        return new RulebookReader(files).rulebook();
    }

    /** Only the texts among some files, by language. */
    public static NavigableMap<String, TextSet> texts(RulebookFiles files) {
        return new TextReader(files, new ArrayList<>()).read();
    }

    private Checked<Rulebook> rulebook() {
        files.texts().keySet().forEach(this::checkKnown);
        Manifest manifest = manifest();
        CatalogueReader reader = new CatalogueReader(files, problems);
        Catalogue catalogue = reader.read();
        QuestionnaireReader questionnaire = new QuestionnaireReader(files, problems);
        List<Topic> topics = questionnaire.read();
        Tables tables = new TableReader(files, problems).read();
        ImportReader imports = new ImportReader(files, problems);
        Rulebook rulebook = new Rulebook(
                new RulebookStamp(manifest.name(), manifest.version(), Digest.of(files.texts())),
                catalogue,
                topics,
                rules(files),
                tables,
                imports.read(catalogue.platforms()),
                new TextReader(files, problems).read(),
                tests(),
                places(reader, questionnaire, imports));
        new CatalogueCheck(catalogue, reader.places(), problems).run();
        new QuestionnaireCheck(catalogue, questionnaire, files, problems).run();
        new TableCheck(catalogue, tables, problems).run();
        return Checked.of(rulebook, problems);
    }

    private static Map<String, Place> places(
            CatalogueReader catalogue, QuestionnaireReader questionnaire, ImportReader imports) {
        Map<String, Place> places = new TreeMap<>(catalogue.places());
        places.putAll(questionnaire.places());
        places.putAll(imports.places());
        return places;
    }

    private void checkKnown(String path) {
        boolean known = path.equals(MANIFEST)
                || CatalogueReader.KINDS.contains(CatalogueReader.kindOf(path))
                || QuestionnaireReader.isPart(path)
                || TableReader.isTable(path)
                || ImportReader.isImport(path)
                || TextReader.isText(path)
                || isRule(path)
                || isTest(path);
        if (!known) {
            problems.add(Problem.error("unknown-file", Place.of(path), Map.of("value", path)));
        }
    }

    private Manifest manifest() {
        String text = files.texts().get(MANIFEST);
        if (text == null) {
            problems.add(Problem.error("rulebook-missing", Place.of(MANIFEST), Map.of("value", MANIFEST)));
            return new Manifest("", "", "");
        }
        Checked<Manifest> manifest = DocumentReader.read(MANIFEST, text).then(Shape.of(Manifest.class)::bind);
        problems.addAll(manifest.problems());
        return manifest.value().orElseGet(() -> new Manifest("", "", ""));
    }

    static List<RuleFile> rules(RulebookFiles files) {
        return files.texts().entrySet().stream()
                .filter(file -> isRule(file.getKey()))
                .map(file -> new RuleFile(file.getKey(), stage(file.getKey()), file.getValue()))
                .toList();
    }

    private static Stage stage(String path) {
        return Stage.of(path.substring(0, path.indexOf('/'))).orElseThrow();
    }

    private static boolean isRule(String path) {
        return path.matches("(derive|weigh|choose|warn)/[a-z][a-z0-9]*\\.drl");
    }

    private static boolean isTest(String path) {
        return path.matches("tests/.+\\.yaml");
    }

    private List<Document> tests() {
        List<Document> tests = new ArrayList<>();
        files.texts().forEach((path, text) -> {
            if (isTest(path)) {
                Checked<Document> document = DocumentReader.read(path, text);
                problems.addAll(document.problems());
                document.value().ifPresent(tests::add);
            }
        });
        return tests;
    }
}
