package sextant.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an evidence table.
 *
 * @param table the table's file, such as {@code weigh/goals.csv}
 * @param line the row's line
 * @param goal the chosen goal for which it counts; null for any
 * @param situation the situation that must hold; null when it always counts
 * @param about what the situation must be about; null for anything
 * @param item the goal, metric or platform it speaks of; {@link #ABOUT} for what the situation is about
 * @param weight how much it speaks for the item; negative against it
 * @param sources the claims that give its direction
 */
public record EvidenceRow(
        String table,
        int line,
        @Nullable String goal,
        @Nullable String situation,
        @Nullable String about,
        String item,
        int weight,
        List<String> sources) {

    /** Stands for the thing that the situation is about. */
    public static final String ABOUT = "=about";
}
