package sextant.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Source;

/** Numbers the claims in the order in which a reader meets them. */
final class Notes {

    private final Catalogue catalogue;
    private final Words words;
    private final Map<String, List<Cite>> places = new LinkedHashMap<>();

    Notes(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** A text with the claims it rests on. */
    Cited cited(String text, Collection<String> claims) {
        return new Cited(text, cite(claims));
    }

    /** The numbers of claims; what the catalogue does not know has none. */
    List<Cite> cite(Collection<String> claims) {
        return claims.stream()
                .distinct()
                .sorted()
                .filter(claim -> catalogue.cited(claim).isPresent())
                .map(this::cite)
                .sorted(Comparator.comparingInt(Cite::number))
                .toList();
    }

    private Cite cite(String claim) {
        List<Cite> earlier = places.computeIfAbsent(claim, unused -> new ArrayList<>());
        int number = earlier.isEmpty() ? places.size() : earlier.get(0).number();
        Cite cite = new Cite(number, earlier.size() + 1);
        earlier.add(cite);
        return cite;
    }

    /** All that were cited. */
    List<Footnote> footnotes() {
        return places.keySet().stream().flatMap(this::footnote).toList();
    }

    private Stream<Footnote> footnote(String claim) {
        List<Cite> cites = List.copyOf(Objects.requireNonNull(places.get(claim)));
        String says = words.find("claims." + claim + ".says").orElse("");
        Optional<Source> source = catalogue.cited(claim);
        return source.stream().map(one -> new Footnote(cites.get(0).number(), claim, says, one, cites));
    }
}
