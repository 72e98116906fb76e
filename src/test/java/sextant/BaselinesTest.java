package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import sextant.advice.Advice;
import sextant.advice.Fact;
import sextant.advice.KpiAdvice;
import sextant.advice.Reason;
import sextant.advice.Situation;

/** Where a KPI stands is computed from the numbers that were given, and shows which ones. */
final class BaselinesTest {

    @Test
    void a_baseline_is_computed_from_the_platforms_numbers_and_names_them() {
        Advice advice = TestAdvisor.advise("""
                objectives: [be known]
                goals:
                  - {goal: brand awareness, metric: average reach per post, platform: facebook}
                platforms:
                  - platform: facebook
                    numbers: {posts: 14, reach: 10920}
                resources: {hoursPerWeek: 9, paidBudget: 100}
                """);
        assertThat(advice.kpis())
                .filteredOn(kpi -> kpi.metric().equals("reach-per-post"))
                .singleElement()
                .satisfies(kpi -> {
                    assertThat(value(kpi)).isEqualByComparingTo("780");
                    assertThat(facts(kpi)).containsExactly("platforms[0].numbers.posts", "platforms[0].numbers.reach");
                });
    }

    @Test
    void a_baseline_that_was_written_down_is_taken_as_it_is() {
        Advice advice = TestAdvisor.advise("""
                objectives: [be known]
                platforms:
                  - platform: facebook
                    numbers: {posts: 14, reach: 10920}
                measurement:
                  kpis:
                    - {metric: average reach per post, platform: facebook, baseline: 800}
                """);
        assertThat(advice.kpis())
                .filteredOn(kpi -> kpi.metric().equals("reach-per-post"))
                .singleElement()
                .satisfies(kpi -> {
                    assertThat(value(kpi)).isEqualByComparingTo("800");
                    assertThat(facts(kpi)).containsExactly("measurement.kpis[0].baseline");
                });
    }

    @Test
    void without_the_number_to_divide_by_there_is_no_baseline() {
        for (String numbers : List.of("{reach: 10920}", "{posts: 0, reach: 10920}", "{posts: 14}")) {
            Advice advice = TestAdvisor.advise(
                    "objectives: [be known]\nplatforms: [{platform: facebook, numbers: %s}]\n".formatted(numbers));
            assertThat(advice.kpis())
                    .filteredOn(kpi -> kpi.metric().equals("reach-per-post"))
                    .allMatch(kpi -> kpi.baseline() == null);
        }
    }

    @Test
    void a_number_is_known_of_the_platforms_that_state_it_be_it_zero() {
        Advice advice = TestAdvisor.advise("""
                platforms:
                  - {platform: facebook, numbers: {followers: 100}}
                  - {platform: instagram, numbers: {followers: 0}}
                  - {platform: pinterest}
                """);
        assertThat(advice.situations())
                .filteredOn(situation -> situation.id().equals("followers-known"))
                .flatMap(Situation::reasons)
                .flatMap(Reason::facts)
                .extracting(Fact::path)
                .containsOnly("platforms[0].numbers.followers", "platforms[1].numbers.followers");
    }

    private static BigDecimal value(KpiAdvice kpi) {
        return kpi.baseline() == null ? BigDecimal.valueOf(-1) : kpi.baseline().value();
    }

    private static List<String> facts(KpiAdvice kpi) {
        return kpi.baseline() == null
                ? List.of()
                : kpi.baseline().facts().stream().map(Fact::path).toList();
    }
}
