package sextant.workbench;

import java.util.List;
import sextant.input.Problem;

/**
 * What came of a test.
 *
 * @param name its sentence
 * @param failures what was expected and not found; empty when it passed
 */
public record TestResult(String name, List<Problem> failures) {

    public TestResult {
        failures = List.copyOf(failures);
    }

    /** Whether everything expected was found. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
