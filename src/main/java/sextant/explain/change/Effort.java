package sextant.explain.change;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.advice.Selection.Item;
import tools.jackson.databind.JsonNode;

/** How much it takes to give another answer: what people can do comes before what they would have to be. */
public final class Effort {

    /**
     * The simplest first: a list with one thing more or less, or a number, the nearer the simpler; then something told that
     * was not known; then a choice put differently; what an organisation is, which it can't choose; and at last something
     * taken back. Otherwise in the order in which they come: that of the questionnaire.
     */
    public static final Comparator<OtherAnswer> SIMPLEST_FIRST = of(null).simplestFirst();

    private static final List<String> IDENTITY = List.of("organisation.", "role.");

    private final @Nullable Item item;

    private Effort(@Nullable Item item) {
        this.item = item;
    }

    /** The effort as it counts for an item: that the item falls where it is itself taken off a list is no news. */
    static Effort of(@Nullable Item item) {
        return new Effort(item);
    }

    /** Single answers, the simplest first. */
    Comparator<OtherAnswer> simplestFirst() {
        return Comparator.comparingInt(this::step).thenComparingDouble(Effort::distance);
    }

    /** Several answers together, the simplest first. */
    Comparator<List<OtherAnswer>> leastTogetherFirst() {
        return Comparator.comparingInt((List<OtherAnswer> answers) ->
                        answers.stream().mapToInt(this::step).sum())
                .thenComparingDouble(answers ->
                        answers.stream().mapToDouble(Effort::distance).sum());
    }

    private int step(OtherAnswer answer) {
        JsonNode before = answer.before();
        JsonNode after = answer.after();
        if (after == null) {
            return 5;
        }
        if (before == null) {
            return 1;
        }
        if (before.isNumber() || before.isArray()) {
            return names(before) && !names(after) ? 4 : 0;
        }
        return IDENTITY.stream().anyMatch(answer.fact()::startsWith) ? 3 : 2;
    }

    /** Whether a list has the item in it; of several entries with one name, the further ones are numbered. */
    private boolean names(JsonNode list) {
        if (item == null) {
            return false;
        }
        for (JsonNode one : list) {
            if (one.asString("").split("#", 2)[0].equals(item.id())) {
                return true;
            }
        }
        return false;
    }

    /** Of numbers, how many times the one is the other; to nothing is far. Lists are near: one thing differs. */
    private static double distance(OtherAnswer answer) {
        JsonNode before = answer.before();
        JsonNode after = answer.after();
        if (before == null || after == null || !before.isNumber()) {
            return 0;
        }
        double from = Math.abs(before.doubleValue()) + 1;
        double to = Math.abs(after.doubleValue()) + 1;
        return after.doubleValue() == 0 ? Double.MAX_VALUE : Math.max(from, to) / Math.min(from, to);
    }
}
