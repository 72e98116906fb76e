package sextant.explain.change;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How much it takes to give another answer: what people can do comes before what they would have to be. */
public final class Effort {

    /**
     * The simplest first: a list with one thing more or less, or a number, the nearer the simpler; then something told that
     * was not known; then a choice put differently; what an organisation is, which it can't choose; and at last something
     * taken back. Otherwise in the order in which they come: that of the questionnaire.
     */
    public static final Comparator<OtherAnswer> SIMPLEST_FIRST =
            Comparator.comparingInt(Effort::of).thenComparingDouble(Effort::distance);

    /** The same for several answers together. */
    static final Comparator<List<OtherAnswer>> LEAST_TOGETHER_FIRST = Comparator.comparingInt(
                    (List<OtherAnswer> answers) ->
                            answers.stream().mapToInt(Effort::of).sum())
            .thenComparingDouble(
                    answers -> answers.stream().mapToDouble(Effort::distance).sum());

    private static final List<String> IDENTITY = List.of("organisation.", "role.");

    private Effort() {}

    private static int of(OtherAnswer answer) {
        JsonNode before = answer.before();
        JsonNode after = answer.after();
        if (after == null) {
            return 4;
        }
        if (before == null) {
            return 1;
        }
        if (before.isNumber() || before.isArray()) {
            return 0;
        }
        return IDENTITY.stream().anyMatch(answer.fact()::startsWith) ? 3 : 2;
    }

    /** Of numbers, how many times the one is the other; from or to nothing is far. Lists are near when one thing differs. */
    private static double distance(OtherAnswer answer) {
        JsonNode before = answer.before();
        JsonNode after = answer.after();
        if (before == null || after == null || !before.isNumber()) {
            return 0;
        }
        double from = Math.abs(before.doubleValue()) + 1;
        double to = Math.abs(after.doubleValue()) + 1;
        double ratio = Math.max(from, to) / Math.min(from, to);
        return after.doubleValue() == 0 ? Double.MAX_VALUE : ratio;
    }
}
