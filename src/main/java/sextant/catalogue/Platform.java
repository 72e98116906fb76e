package sextant.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A social network.
 *
 * @param id the id
 * @param names what people call it, by language
 * @param knownAsOf the date of the knowledge about it: platforms change, principles don't
 * @param sources the claims it rests on
 */
public record Platform(String id, Map<String, List<String>> names, LocalDate knownAsOf, List<String> sources)
        implements Named {}
