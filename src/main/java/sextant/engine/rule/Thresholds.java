package sextant.engine.rule;

import java.util.Map;

/** The thresholds as rules see them: each has the value that holds on the as-of date. */
public final class Thresholds {

    private final Map<String, Double> values;

    public Thresholds(Map<String, Double> values) {
        this.values = Map.copyOf(values);
    }

    /** The value of a threshold; that it exists is checked before any rule runs. */
    public double of(String id) {
        Double value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no threshold " + id);
        }
        return value;
    }
}
