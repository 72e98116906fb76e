package sextant.explain.why;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that would count for an item, and does not as things are.
 *
 * @param weight how much it would add to the score
 * @param goal the goal that would have to be recommended for it to count; null when it needs none, or has it
 * @param situation the id of the situation that does not hold; null when only the goal is missing
 * @param about what the situation would have to be about; empty when it is about the whole organisation, or anything
 * @param arguments what the situation's text may mention, as far as that is known without it holding
 * @param facts what the situation's rules look at
 * @param table the table it stands in
 * @param line its line there
 * @param sources the claims that give its direction
 */
public record Missing(
        int weight,
        @Nullable String goal,
        @Nullable String situation,
        String about,
        Map<String, Object> arguments,
        List<Needed> facts,
        String table,
        int line,
        List<String> sources) {

    public Missing {
        arguments = Map.copyOf(arguments);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
