package sextant.input;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds what somebody probably meant. */
public final class Nearest {

    private static final int MOST_SUGGESTIONS = 3;

    private Nearest() {}

    /**
     * The candidates nearest to what was given, nearest first, at most three; empty when none is near. Near means: an
     * edit distance of at most a third of the longer word, or one word inside the other.
     */
    public static List<String> to(String given, Iterable<String> candidates) {
        String wanted = fold(given);
        return StreamSupport.stream(candidates.spliterator(), false)
                .distinct()
                .map(candidate -> new Ranked(candidate, distance(wanted, fold(candidate))))
                .filter(ranked -> ranked.isNear(wanted))
                .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::candidate))
                .map(Ranked::candidate)
                .filter(distinctBy(Nearest::fold))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static Predicate<String> distinctBy(UnaryOperator<String> form) {
        Set<String> seen = new HashSet<>();
        return candidate -> seen.add(form.apply(candidate));
    }

    /**
     * The form in which names are compared: compatibility characters unified, lower case, and everything but letters,
     * digits and marks taken as a blank.
     */
    public static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip();
    }

    private static int distance(String left, String right) {
        int[] previous = Stream.iterate(0, i -> i + 1)
                .limit(right.length() + 1L)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }

    private record Ranked(String candidate, int distance) {

        boolean isNear(String wanted) {
            String other = fold(candidate);
            boolean inside =
                    wanted.length() > 3 && other.length() > 3 && (other.contains(wanted) || wanted.contains(other));
            return inside || distance * 3 <= Math.max(wanted.length(), other.length());
        }
    }
}
