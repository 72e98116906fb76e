package sextant.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same thing in two pieces of advice, or in one of them only.
 *
 * @param before how it is in the first; null when it is not there
 * @param after how it is in the second; null when it is not there
 */
record Pair<T>(@Nullable T before, @Nullable T after) {

    Turn turn() {
        return before == null ? Turn.CAME : after == null ? Turn.WENT : Turn.CHANGED;
    }

    /** Whether the thing is in both. */
    boolean isWhole() {
        return before != null && after != null;
    }

    /**
     * Pairs what has the same key; things with one key are paired in their order.
     *
     * @return the pairs in the order of the second list, then what is in the first only
     */
    static <T> List<Pair<T>> of(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, List<T>> left = byKey(before, key);
        Map<String, List<T>> right = byKey(after, key);
        List<Pair<T>> pairs = new ArrayList<>();
        right.forEach((name, things) -> addAll(pairs, left.getOrDefault(name, List.of()), things));
        left.keySet().removeAll(right.keySet());
        left.values().forEach(things -> addAll(pairs, things, List.of()));
        return pairs;
    }

    private static <T> Map<String, List<T>> byKey(List<T> things, Function<T, String> key) {
        Map<String, List<T>> byKey = new LinkedHashMap<>();
        things.forEach(thing -> byKey.computeIfAbsent(key.apply(thing), unused -> new ArrayList<>())
                .add(thing));
        return byKey;
    }

    private static <T> void addAll(List<Pair<T>> pairs, List<T> left, List<T> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            pairs.add(new Pair<>(i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null));
        }
    }
}
