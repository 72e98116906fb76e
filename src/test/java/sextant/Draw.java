package sextant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quicktheories.core.RandomnessSource;
import org.quicktheories.impl.Constraint;

/** Draws values, the plausible ones more often than the odd ones. What is simplest is what is drawn when nothing is. */
final class Draw {

    /** The largest whole number that a document may hold. */
    private static final long LARGEST = (1L << 53) - 1;

    private static final List<String> WORDS = List.of(
            "women who run",
            "Lyon",
            "동네 카페",
            "أهل الحي",
            "l’été",
            "it's {odd} '#' <b>&amp;</b>",
            "none",
            "a",
            "x".repeat(300));

    private final RandomnessSource source;

    Draw(RandomnessSource source) {
        this.source = source;
    }

    /** A number from 0 to the most. */
    int upTo(int most) {
        return (int) source.next(Constraint.between(0, most).withShrinkPoint(0));
    }

    boolean chance(int percent) {
        return upTo(99) >= 100 - percent;
    }

    boolean flag() {
        return chance(50);
    }

    <T> @Nullable T maybe(Supplier<T> value) {
        return maybe(55, value);
    }

    <T> @Nullable T maybe(int percent, Supplier<T> value) {
        return chance(percent) ? value.get() : null;
    }

    <T> T one(List<T> of) {
        return of.get(upTo(of.size() - 1));
    }

    <E extends Enum<E>> E one(E[] of) {
        return of[upTo(of.length - 1)];
    }

    /** Some of a list, each at most once, in any order. */
    <T> List<T> some(List<T> of, int most) {
        List<T> left = new ArrayList<>(of);
        List<T> some = new ArrayList<>();
        for (int i = upTo(Math.min(most, of.size())); i > 0; i--) {
            some.add(left.remove(upTo(left.size() - 1)));
        }
        return List.copyOf(some);
    }

    <E extends Enum<E>> List<E> some(E[] of) {
        return some(List.of(of), of.length);
    }

    /** A list of things, at most so many. */
    <T> List<T> list(int most, Supplier<T> one) {
        List<T> list = new ArrayList<>();
        for (int i = upTo(most); i > 0; i--) {
            list.add(one.get());
        }
        return List.copyOf(list);
    }

    String words() {
        return one(WORDS);
    }

    /** A count: often none or few, at times beyond all measure. */
    long count() {
        return switch (upTo(9)) {
            case 0, 1 -> 0;
            case 2, 3, 4 -> upTo(40);
            case 5, 6 -> upTo(2_000);
            case 7, 8 -> upTo(3_000_000);
            default -> LARGEST - upTo(3);
        };
    }

    /** A number with decimals. */
    BigDecimal decimal() {
        return switch (upTo(5)) {
            case 0, 1, 2 -> BigDecimal.valueOf(count());
            case 3, 4 -> BigDecimal.valueOf(upTo(100_000), 2);
            default -> BigDecimal.valueOf(1 + upTo(8), 1 + upTo(8));
        };
    }

    /** Per cent: from 0 to a hundred. */
    BigDecimal percent(int most) {
        return BigDecimal.valueOf(upTo(most * 10), 1);
    }

    /** A day near the present, seldom one of another time. */
    LocalDate day() {
        return chance(3)
                ? one(List.of(LocalDate.of(1, 1, 1), LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31)))
                : LocalDate.of(2026, 11, 22).minusDays(900).plusDays(upTo(1_800));
    }

    /** A day on which something ends that began on another, or not. */
    LocalDate dayFrom(@Nullable LocalDate start) {
        LocalDate end = day();
        return start != null && end.isBefore(start) ? start : end;
    }
}
