package sextant.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sextant.Sextant;
import sextant.TestAdvisor;
import sextant.engine.Trace;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.RulebookRefused;
import sextant.workbench.ThresholdSides.Side;
import sextant.workbench.ThresholdSides.Where;

/** The fixtures show all that the rulebook knows, and its own tests guard both sides of every threshold. */
final class CoverageTest {

    /**
     * These wait for what platforms will do: so far every metric that one has retired has a replacement, and none of them can
     * be compared with it.
     */
    private static final Set<String> WAITING = Set.of("retired-and-renamed", "retired-for-good");

    /** Only its source is told: that four weeks are measured before a target is set changes no decision. */
    private static final String ONLY_TOLD = "baseline-weeks";

    /** Choosing between two leads is tested where it is done; organisations in which it matters are rare. */
    private static final Side RARE = new Side("modest-lead", Where.ABOVE);

    /** What the choosers make of these is tested with them, on both sides: see their own tests. */
    private static final Set<String> OF_CHOOSERS =
            Set.of("kpi-floor", "lead-floor", "modest-lead", "platform-leave", "one-platform");

    private static final Sextant SHIPPED = TestAdvisor.shipped();

    @Test
    void every_rule_applies_to_some_fixture() {
        assertThat(coverage().silentRules()).extracting(RuleOutline::id).containsExactlyInAnyOrderElementsOf(WAITING);
    }

    @Test
    void every_row_of_every_table_counts_for_some_fixture() {
        Set<Trace.Row> waiting = SHIPPED.rulebook().tables().actions().stream()
                .filter(row -> WAITING.contains(row.id()))
                .map(row -> new Trace.Row(row.table(), row.line()))
                .collect(Collectors.toSet());
        assertThat(coverage().silentRows()).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void the_fixtures_lie_on_both_sides_of_every_threshold() {
        assertThat(new ThresholdSides(SHIPPED).unseen(fixtures()))
                .filteredOn(side -> !side.threshold().equals(ONLY_TOLD))
                .isSubsetOf(RARE);
    }

    @Test
    void the_tests_of_the_rulebook_guard_both_sides_of_every_threshold() {
        try (Sextant tested = Sextant.open(
                        TestAdvisor.RULES, TestAdvisor.options().rechecking())
                .orThrow(RulebookRefused::new)) {
            assertThat(new RuleTests(tested).run()).allMatch(TestResult::passed);
            assertThat(new ThresholdSides(tested).untested())
                    .filteredOn(side -> !side.threshold().equals(ONLY_TOLD) && !OF_CHOOSERS.contains(side.threshold()))
                    .isEmpty();
        }
    }

    private static Coverage coverage() {
        List<Trace> traces = fixtures().stream()
                .map(fixture -> SHIPPED.trace(fixture).value().orElseThrow())
                .toList();
        return new Coverage(SHIPPED).add(traces);
    }

    private static List<Document> fixtures() {
        return TestAdvisor.fixtures().stream().map(CoverageTest::document).toList();
    }

    private static Document document(Path file) {
        return DocumentReader.read(file.toString(), TestAdvisor.text(file))
                .value()
                .orElseThrow();
    }
}
