package sextant.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sextant.catalogue.Catalogue;
import sextant.input.Place;
import sextant.input.Problem;

/** Checks citations: knowledge without a source, or with one that does not exist, is refused. */
public final class SourceCheck {

    private SourceCheck() {}

    /** A problem for each claim that no source of the catalogue has, and one when nothing is cited at all. */
    public static List<Problem> check(Catalogue catalogue, List<String> claims, Place place) {
        List<Problem> problems = new ArrayList<>();
        if (claims.isEmpty()) {
            problems.add(Problem.error("missing", place, Map.of("key", "source")));
        }
        for (String claim : claims) {
            if (catalogue.cited(claim).isEmpty()) {
                problems.add(Problem.error("unknown-source", place, Map.of("value", claim))
                        .suggesting(claim, catalogue.sources().keySet()));
            }
        }
        return problems;
    }
}
