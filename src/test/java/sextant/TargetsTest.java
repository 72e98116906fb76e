package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sextant.advice.KpiAdvice;

/** Targets of a weekly gain of followers, from 100 a week: both sides of what B-44 and B-45 call realistic. */
final class TargetsTest {

    private static KpiAdvice gain(@Nullable String target) {
        String values = ", baseline: 100" + (target == null ? "" : ", target: " + target);
        return TestAdvisor.advise("""
                        asOf: 2026-06-01
                        objectives: [grow the audience]
                        goals: [{goal: audience-growth, metric: follower-growth-weekly, deadline: 2026-09-01%s}]
                        """.formatted(values)).kpis().stream()
                .filter(kpi -> kpi.metric().equals("follower-growth-weekly"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "125, 125, yours-realistic, B-44",
        "150, 150, yours-realistic, B-44",
        "151, 151, yours-ambitious, B-45",
        "499, 499, yours-ambitious, B-45",
        "500, 125, yours-out-of-reach, B-44",
        "1000, 125, yours-out-of-reach, B-44"
    })
    void a_target_of_ones_own_is_kept_while_it_is_in_reach(
            String own, BigDecimal advised, String reasoning, String source) {
        KpiAdvice.TargetAdvice target = gain(own).target();
        assertThat(target.value()).isEqualByComparingTo(advised);
        assertThat(target.reasoning()).isEqualTo(reasoning);
        assertThat(target.sources()).containsExactly(source);
    }

    @Test
    void without_a_target_a_quarter_more_is_proposed() {
        KpiAdvice.TargetAdvice target = gain(null).target();
        assertThat(target.value()).isEqualByComparingTo("125");
        assertThat(target.reasoning()).isEqualTo("weekly-gain");
    }
}
