package sextant.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import sextant.advice.RulebookStamp;
import sextant.catalogue.Catalogue;
import sextant.catalogue.ExportKind;
import sextant.catalogue.Names;
import sextant.catalogue.Topic;
import sextant.catalogue.Vocabulary;
import sextant.input.Document;
import sextant.input.Place;

/**
 * Everything under {@code rules/}, read and checked as far as that goes without compiling rules. Immutable.
 *
 * @param stamp name, version and digest
 * @param catalogue what is known by name
 * @param questionnaire the topics of the questionnaire, in order
 * @param rules the files of rules, by path
 * @param tables the tables
 * @param exports the kinds of exports that can be read into a profile, by id
 * @param texts the texts by language tag
 * @param tests the rulebook's own tests
 * @param places where each entry of the catalogue, the questionnaire and the kinds of exports stands, by kind and id:
 *     {@code metrics/reach}
 */
public record Rulebook(
        RulebookStamp stamp,
        Catalogue catalogue,
        List<Topic> questionnaire,
        List<RuleFile> rules,
        Tables tables,
        NavigableMap<String, ExportKind> exports,
        NavigableMap<String, TextSet> texts,
        List<Document> tests,
        Map<String, Place> places) {

    /** The language in which a rulebook must be complete. */
    public static final String BASE_LANGUAGE = "en";

    /** The names that profiles may use: those of the catalogue, and those by which the texts of any language show things. */
    public Vocabulary vocabulary() {
        return new Vocabulary(
                Names.of(catalogue.goals().values(), displayed("goals")),
                Names.of(catalogue.objectives().values(), displayed("objectives")),
                Names.of(catalogue.metrics().values(), displayed("metrics")),
                Names.of(catalogue.platforms().values(), displayed("platforms")));
    }

    /**
     * The same rulebook with another value of a threshold in all its periods; its digest stays that of the files.
     *
     * @param id a threshold of the catalogue
     */
    public Rulebook withThreshold(String id, BigDecimal value) {
        return new Rulebook(
                stamp, catalogue.withThreshold(id, value), questionnaire, rules, tables, exports, texts, tests, places);
    }

    private Map<String, String> displayed(String section) {
        Map<String, String> names = new TreeMap<>();
        texts.values()
                .forEach(set -> set.entries().forEach((key, entry) -> {
                    if (key.startsWith(section + ".") && key.endsWith(".name")) {
                        String id = key.substring(section.length() + 1, key.length() - ".name".length());
                        names.putIfAbsent(entry.message(), id);
                    }
                }));
        return names;
    }
}
