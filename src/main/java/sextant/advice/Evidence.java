package sextant.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks for or against an item. The weights of an item's evidence add up to its score.
 *
 * @param weight how much; negative against it
 * @param origin the table, such as {@code weigh/goals.csv}, or the id of the rule that says so
 * @param goal the chosen goal for which it counts; null when it counts whatever the goal
 * @param situation the situation it rests on, as {@code id} or {@code id(about)}; null when it always counts
 * @param reasons why it counts, where a rule and not a table says so; otherwise empty: see the situation
 * @param sources the claims that give its direction
 */
public record Evidence(
        int weight,
        String origin,
        @Nullable String goal,
        @Nullable String situation,
        List<Reason> reasons,
        List<String> sources) {

    /** The score that a list of evidence adds up to. */
    public static int sum(List<Evidence> evidence) {
        return evidence.stream().mapToInt(Evidence::weight).sum();
    }
}
