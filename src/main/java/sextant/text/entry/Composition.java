package sextant.text.entry;

import java.math.BigDecimal;
import java.util.Optional;

/** A number put together from counts and scales: {@code 1만 2천}, {@code 2 million 300 thousand}. */
final class Composition {

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private Optional<BigDecimal> limit = Optional.empty();
    private Optional<BigDecimal> closed = Optional.empty();

    BigDecimal value() {
        return total.add(section);
    }

    /** Adds a count of a scale; a word without a count multiplies what stands before it. False if they don't fit. */
    boolean add(Optional<BigDecimal> count, Word word) {
        Scale scale = Scale.of(word.meaning());
        if (count.isEmpty() && section.signum() > 0) {
            return multiply(scale);
        }
        Optional<BigDecimal> many = count.or(() -> Optional.ofNullable(word.alone()));
        return many.isPresent() && add(many.get(), scale);
    }

    private boolean multiply(Scale scale) {
        if (limit.filter(last -> last.compareTo(scale.factor()) >= 0).isPresent()) {
            return false;
        }
        section = section.multiply(scale.factor());
        return close(scale);
    }

    private boolean add(BigDecimal count, Scale scale) {
        BigDecimal part = count.multiply(scale.factor());
        if (scale.closes() && section.signum() > 0) {
            section = section.add(count).multiply(scale.factor());
        } else if (limit.isPresent() && part.compareTo(limit.get()) >= 0) {
            return false;
        } else {
            section = section.add(part);
        }
        return close(scale);
    }

    /** What is closed later counts less: 1억 2천만, and never the other way round. */
    private boolean close(Scale scale) {
        limit = Optional.of(scale.factor());
        if (!scale.closes()) {
            return true;
        }
        boolean fits = closed.filter(last -> section.compareTo(last) >= 0).isEmpty();
        closed = limit;
        total = total.add(section);
        section = BigDecimal.ZERO;
        return fits;
    }

    /** Adds what stands at the end without a scale. It must fill the digits: "1 million 2" may mean anything. */
    boolean addRest(BigDecimal count) {
        boolean fits = limit.filter(scale -> count.compareTo(scale) < 0
                        && count.multiply(BigDecimal.TEN).compareTo(scale) >= 0)
                .isPresent();
        section = fits ? section.add(count) : section;
        return fits;
    }
}
