package sextant.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import sextant.Sextant;
import sextant.TestAdvisor;
import sextant.engine.Trace;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.RulebookRefused;

/** The fixtures show all that the rulebook knows, and its own tests guard both sides of every threshold. */
final class CoverageTest {

    private static final Sextant SHIPPED = TestAdvisor.shipped();

    @Test
    void every_rule_applies_to_some_fixture() {
        assertThat(coverage().silentRules()).extracting(RuleOutline::id).isEmpty();
    }

    @Test
    void every_row_of_every_table_counts_for_some_fixture() {
        assertThat(coverage().silentRows())
                .extracting(row -> row.table() + ":" + row.line())
                .isEmpty();
    }

    @Test
    void the_fixtures_lie_on_both_sides_of_every_threshold() {
        assertThat(new ThresholdSides(SHIPPED).unseen(fixtures())).isEmpty();
    }

    @Test
    void the_tests_of_the_rulebook_guard_both_sides_of_every_threshold() {
        try (Sextant tested = Sextant.open(
                        TestAdvisor.RULES, TestAdvisor.options().rechecking())
                .orThrow(RulebookRefused::new)) {
            assertThat(new ThresholdSides(tested).untested()).isEmpty();
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
