package sextant.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.input.OrEmpty;

/**
 * A question of the questionnaire. Its answer is a fact of the profile. What may be answered follows from the fact; its
 * words are the texts {@code questions.<id>.ask} and {@code questions.<id>.why}, and the help of the fact.
 *
 * @param id the id
 * @param fact the path of the fact in the profile, without positions in lists: {@code platforms.numbers.likes} is asked
 *     once for each platform
 * @param entries whether the answer says which entries the list around the fact has: {@code platforms.platform}
 * @param ranked whether the order of the answers counts, most important first
 * @param detail whether the answer only fills in the plan: such questions come last, and are offered
 * @param unit the unit of a number; null when the fact is no number
 * @param samples answers to try when it is computed what could change the advice: numbers in the unit, or days after the
 *     as-of date where the fact is a date (negative ones lie before it); empty when the answers can be enumerated
 * @param when what must hold for the question to be put; all of it
 * @param sources the claims that say why the fact matters
 */
public record Question(
        String id,
        String fact,
        @OrEmpty boolean entries,
        @OrEmpty boolean ranked,
        @OrEmpty boolean detail,
        @Nullable Unit unit,
        @OrEmpty List<BigDecimal> samples,
        @OrEmpty List<Relevance> when,
        List<String> sources) {

    public Question {
        samples = samples == null ? List.of() : List.copyOf(samples);
        when = when == null ? List.of() : List.copyOf(when);
        sources = List.copyOf(sources);
    }

    /**
     * A condition on another fact. What is not known is never a reason not to ask, unless the fact must be given.
     *
     * @param fact the path of the other fact, without positions; in the same list it is that of the same entry
     * @param given whether the other fact must be given, and not be an empty list
     * @param is the values of which the other fact must have one, if it is known; empty when any will do
     */
    public record Relevance(
            String fact, @OrEmpty boolean given, @OrEmpty List<String> is) {

        public Relevance {
            is = is == null ? List.of() : List.copyOf(is);
        }
    }
}
