package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What we ship is sound. */
final class ShippedRulebookTest {

    @Test
    void the_shipped_rulebook_has_no_problem_and_no_caveat() {
        assertThat(TestAdvisor.open(TestAdvisor.RULES).problems()).isEmpty();
        assertThat(Sextant.open(TestAdvisor.RULES, TestAdvisor.options().rechecking())
                        .problems())
                .isEmpty();
    }

    @Test
    void every_fixture_is_a_valid_profile() {
        TestAdvisor.fixtures()
                .forEach(file -> assertThat(TestAdvisor.shipped()
                                .read(file.toString(), TestAdvisor.text(file))
                                .problems())
                        .isEmpty());
    }
}
