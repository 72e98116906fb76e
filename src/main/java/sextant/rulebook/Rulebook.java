package sextant.rulebook;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import sextant.advice.RulebookStamp;
import sextant.catalogue.Catalogue;
import sextant.input.Document;
import sextant.input.Place;

/**
 * Everything under {@code rules/}, read and checked as far as that goes without compiling rules. Immutable.
 *
 * @param stamp name, version and digest
 * @param catalogue what is known by name
 * @param rules the files of rules, by path
 * @param tables the tables
 * @param texts the texts by language tag
 * @param tests the rulebook's own tests
 * @param places where each entry of the catalogue stands, by kind and id: {@code metrics/reach}
 */
public record Rulebook(
        RulebookStamp stamp,
        Catalogue catalogue,
        List<RuleFile> rules,
        Tables tables,
        NavigableMap<String, TextSet> texts,
        List<Document> tests,
        Map<String, Place> places) {

    /** The language in which a rulebook must be complete. */
    public static final String BASE_LANGUAGE = "en";
}
