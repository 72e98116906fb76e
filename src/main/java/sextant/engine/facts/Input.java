package sextant.engine.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import sextant.advice.Fact;

/**
 * A number that formulas may use.
 *
 * @param value the number
 * @param facts the facts it was taken or counted from
 */
record Input(BigDecimal value, List<Fact> facts) {

    static Input of(Fact fact) {
        return new Input((BigDecimal) fact.value(), List.of(fact));
    }

    /** The number by day, when it was counted over some days. */
    Input dividedBy(int days) {
        return new Input(value.divide(BigDecimal.valueOf(days), MathContext.DECIMAL64), facts);
    }

    Input plus(Input other) {
        List<Fact> both = new ArrayList<>(facts);
        both.addAll(other.facts);
        return new Input(value.add(other.value), both);
    }
}
