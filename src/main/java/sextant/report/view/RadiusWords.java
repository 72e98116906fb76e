package sextant.report.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import sextant.advice.Fact;

/** How far around its door an organisation is looking for people, in words. */
final class RadiusWords {

    private static final String DISTANCE = "organisation.radius.distance";
    private static final String UNIT = "organisation.radius.unit";

    private final Words words;

    RadiusWords(Words words) {
        this.words = words;
    }

    static boolean isDistance(Fact fact) {
        return fact.path().equals(DISTANCE);
    }

    static boolean isUnit(Fact fact) {
        return fact.path().equals(UNIT);
    }

    /** The radius among some facts, with its unit; empty where one of the two was not told. */
    Optional<String> of(List<Fact> facts) {
        Optional<Fact> unit = facts.stream().filter(RadiusWords::isUnit).findFirst();
        return facts.stream()
                .filter(RadiusWords::isDistance)
                .findFirst()
                .flatMap(distance -> unit.map(
                        found -> words.distance((BigDecimal) distance.value(), String.valueOf(found.value()))));
    }
}
