package sextant.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of one pattern say, collected by {@link ConstraintReader}.
 */
final class Constraint {

    /** Bound variables, without the dollar sign, and the component each is bound to. */
    final Map<String, String> bindings = new LinkedHashMap<>();

    /** Components that are looked at. */
    final Set<String> components = new LinkedHashSet<>();

    /** Thresholds that are compared with. */
    final Set<String> thresholds = new LinkedHashSet<>();

    /** String literals that a component is compared with, by component. */
    final Map<String, Set<String>> literals = new LinkedHashMap<>();

    /** What is wrong. */
    final List<Fault> faults = new ArrayList<>();

    /**
     * Something wrong in a constraint.
     *
     * @param code the problem's code
     * @param value what is wrong
     * @param expected what was expected; null where that goes without saying
     * @param candidates what may have been meant
     */
    record Fault(String code, String value, @Nullable String expected, Set<String> candidates) {}

    void literal(String component, String value) {
        literals.computeIfAbsent(component, unused -> new LinkedHashSet<>()).add(value);
    }

    void fault(String code, String value, @Nullable String expected, Set<String> candidates) {
        faults.add(new Fault(code, value, expected, candidates));
    }
}
