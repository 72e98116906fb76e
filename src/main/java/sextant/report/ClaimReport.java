package sextant.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Claim;
import sextant.rulebook.Citations;
import sextant.rulebook.Citations.Citation;
import sextant.rulebook.Rulebook;
import sextant.text.Texts;

/** Which claims a rulebook carries, and where: from the claim to the place, or from the place to its claims. */
public final class ClaimReport {

    private static final int KIND_COLUMN = 12;

    private final Rulebook rulebook;
    private final Citations citations;
    private final Texts texts;
    private final Canvas canvas;

    /**
     * Prepares a report.
     *
     * @param citations what the rulebook cites
     */
    public ClaimReport(Rulebook rulebook, Citations citations, Texts texts, Style style) {
        this.rulebook = rulebook;
        this.citations = citations;
        this.texts = texts;
        this.canvas = new Canvas(style);
    }

    /**
     * Every claim with what rests on it.
     *
     * @param only ids of claims, or of what rests on them; empty for all
     */
    public String byClaim(Collection<String> only) {
        Map<String, Claim> claims = rulebook.catalogue().claims();
        TreeSet<String> ids = new TreeSet<>(inOrder());
        ids.addAll(claims.keySet());
        ids.addAll(citations.byClaim().keySet());
        ids.stream().filter(id -> isWanted(id, only)).forEach(id -> claim(id, claims.get(id)));
        return canvas.toString();
    }

    /** A-9 before A-10, sources without claims at the end. */
    private static Comparator<String> inOrder() {
        return Comparator.comparing((String id) -> id.replaceFirst("-?\\d*$", ""))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder());
    }

    private boolean isWanted(String claim, Collection<String> only) {
        return only.isEmpty()
                || only.contains(claim)
                || citations.of(claim).stream().map(Citation::id).anyMatch(only::contains);
    }

    private void claim(String id, @Nullable Claim claim) {
        String says = "claims." + id + ".says";
        canvas.hanging("", canvas.ink().bold(id) + "  ", texts.has(says) ? texts.text(says) : "");
        if (claim != null && claim.leftOut() != null) {
            canvas.hanging("  ", "", texts.text("report.claims.left-out", Map.of("reason", claim.leftOut())));
        }
        citations
                .of(id)
                .forEach(citation -> canvas.hanging(
                        "  ",
                        Canvas.padded(texts.text("report.claims.kinds." + citation.kind()), KIND_COLUMN),
                        citation.id() + "  " + canvas.ink().dim(place(citation))));
    }

    private static String place(Citation citation) {
        return citation.place().document() + ":" + citation.place().line();
    }

    /**
     * Everything that rests on claims, in order of file and line, with the claims.
     *
     * @param only ids of claims, or of what rests on them; empty for all
     */
    public String byPlace(Collection<String> only) {
        TreeMap<Citation, List<String>> places = new TreeMap<>(
                Comparator.comparing((Citation citation) -> citation.place().document())
                        .thenComparing(citation -> citation.place().line())
                        .thenComparing(Citation::id));
        citations
                .byClaim()
                .forEach((claim, list) -> list.stream()
                        .filter(citation -> only.isEmpty() || only.contains(claim) || only.contains(citation.id()))
                        .forEach(citation -> places.computeIfAbsent(citation, unused -> new ArrayList<>())
                                .add(claim)));
        places.forEach((citation, claims) -> canvas.hanging(
                "",
                canvas.ink().dim(place(citation)) + "  ",
                canvas.ink().bold(citation.id()) + "  " + String.join(", ", claims)));
        return canvas.toString();
    }
}
