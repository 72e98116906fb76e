package sextant.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Threshold;
import sextant.catalogue.Topic;
import sextant.input.Place;

/** Which part of a rulebook rests on which claim: the way from a claim to where it lives. */
public final class Citations {

    private final Rulebook rulebook;
    private final NavigableMap<String, List<Citation>> byClaim = new TreeMap<>();

    /**
     * That something rests on a claim.
     *
     * @param kind what sort of thing rests on it: {@code rule}, {@code row}, or the kind of catalogue entry
     * @param id the id of the rule or entry; of a row, what it is about
     * @param place where it stands
     */
    public record Citation(String kind, String id, Place place) {}

    private Citations(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** All citations of a rulebook, with the places of its parts. */
    public static Citations of(Rulebook rulebook, List<RuleOutline> rules) {
        Citations citations = new Citations(rulebook);
        citations.addCatalogue(rulebook.catalogue());
        citations.addQuestionnaire(rulebook.questionnaire());
        citations.addTables(rulebook.tables());
        rules.forEach(rule -> citations.add("rule", rule.id(), Place.of(rule.file(), rule.line()), rule.sources()));
        citations
                .byClaim
                .values()
                .forEach(list -> list.sort(Comparator.comparing(
                                (Citation citation) -> citation.place().document())
                        .thenComparing(citation -> citation.place().line())));
        return citations;
    }

    /** What rests on each claim or source that is cited. */
    public NavigableMap<String, List<Citation>> byClaim() {
        return Collections.unmodifiableNavigableMap(byClaim);
    }

    /** What rests on a claim or source, in order of file and line; empty where nothing does. */
    public List<Citation> of(String claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    private void addCatalogue(Catalogue catalogue) {
        catalogue.goals().values().forEach(entry -> addEntry("goals", entry.id(), entry.sources()));
        catalogue.objectives().values().forEach(entry -> addEntry("objectives", entry.id(), entry.sources()));
        catalogue.metrics().values().forEach(entry -> {
            addEntry("metrics", entry.id(), entry.sources());
            entry.offered().forEach(offer -> addEntry("metrics", entry.id(), offer.sources()));
        });
        catalogue.platforms().values().forEach(entry -> addEntry("platforms", entry.id(), entry.sources()));
        catalogue.figures().values().forEach(entry -> addEntry("figures", entry.id(), entry.sources()));
        catalogue.actions().values().forEach(entry -> addEntry("actions", entry.id(), entry.sources()));
        catalogue.thresholds().values().forEach(entry -> addEntry("thresholds", entry.id(), sources(entry)));
    }

    private static List<String> sources(Threshold threshold) {
        return threshold.periods().stream().map(Threshold.Period::source).toList();
    }

    private void addQuestionnaire(List<Topic> topics) {
        topics.forEach(topic -> {
            addEntry("topics", topic.id(), topic.sources());
            topic.questions().forEach(question -> addEntry("questions", question.id(), question.sources()));
        });
    }

    private void addTables(Tables tables) {
        List.of(tables.goals(), tables.kpis(), tables.platforms())
                .forEach(rows ->
                        rows.forEach(row -> add("row", row.item(), Place.of(row.table(), row.line()), row.sources())));
        tables.actions().forEach(row -> add("row", row.action(), Place.of(row.table(), row.line()), row.sources()));
    }

    private void addEntry(String kind, String id, List<String> claims) {
        Place place = rulebook.places().getOrDefault(kind + "/" + id, Place.of("catalogue/" + kind + ".yaml"));
        add(kind, id, place, claims);
    }

    private void add(String kind, String id, Place place, List<String> claims) {
        claims.stream()
                .distinct()
                .forEach(claim -> byClaim.computeIfAbsent(claim, unused -> new ArrayList<>())
                        .add(new Citation(kind, id, place)));
    }
}
