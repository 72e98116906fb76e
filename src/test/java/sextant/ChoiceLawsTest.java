package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sextant.advice.Advice;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiAdvice;
import sextant.advice.KpiRole;
import sextant.advice.PlatformAdvice;
import sextant.advice.PlatformAdvice.PlatformGoal;
import sextant.advice.Standing;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Metric;
import sextant.catalogue.Threshold;

/** What every choice of goals, KPIs and platforms obeys, whatever the profile. */
final class ChoiceLawsTest {

    private final Catalogue catalogue = TestAdvisor.shipped().rulebook().catalogue();

    @Test
    void one_to_three_goals_are_recommended() {
        Laws.forEveryAdvice(advice -> {
            assertThat(advice.goals()).hasSizeBetween(1, threshold("most-goals", advice));
            assertThat(advice.goals()).hasSizeLessThanOrEqualTo(3);
            assertThat(advice.goals()).extracting(GoalAdvice::goal).doesNotHaveDuplicates();
            assertRanks(advice.goals().stream().map(GoalAdvice::rank).toList());
        });
    }

    @Test
    void never_more_than_six_kpis_are_recommended() {
        Laws.forEveryAdvice(advice -> {
            assertThat(advice.kpis()).hasSizeLessThanOrEqualTo(6);
            assertThat(advice.kpis()).hasSizeLessThanOrEqualTo(threshold("most-kpis", advice));
            assertThat(advice.kpis()).extracting(KpiAdvice::metric).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_small_team_gets_few_goals_and_few_kpis() {
        Laws.forEveryAdvice(advice -> {
            if (holds("small-team", advice)) {
                assertThat(advice.goals()).hasSizeLessThanOrEqualTo(threshold("few-goals", advice));
                assertThat(advice.kpis()).hasSizeLessThanOrEqualTo(threshold("few-kpis", advice));
            }
        });
    }

    @Test
    void every_goal_has_a_lead_and_every_kpi_a_goal() {
        Laws.forEveryAdvice(advice -> {
            Set<String> goals = goals(advice);
            for (GoalAdvice goal : advice.goals()) {
                assertThat(advice.kpis()).as(goal.goal()).anyMatch(kpi -> serves(kpi, goal.goal()));
            }
            for (KpiAdvice kpi : advice.kpis()) {
                assertThat(goals).contains(kpi.goal()).containsAll(kpi.alsoServes());
                assertThat(kpi.alsoServes()).doesNotContain(kpi.goal()).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void a_goal_is_led_by_one_kpi_at_most() {
        Laws.forEveryAdvice(advice -> advice.goals()
                .forEach(goal -> assertThat(advice.kpis())
                        .as(goal.goal())
                        .filteredOn(kpi -> leads(kpi) && kpi.goal().equals(goal.goal()))
                        .hasSizeLessThanOrEqualTo(1)));
    }

    @Test
    void the_draft_of_a_goal_is_measured_by_the_kpis_that_serve_it() {
        Laws.forEveryAdvice(advice -> advice.goals()
                .forEach(goal -> assertThat(goal.smart().kpis())
                        .containsExactlyElementsOf(advice.kpis().stream()
                                .filter(kpi -> serves(kpi, goal.goal()))
                                .map(KpiAdvice::metric)
                                .toList())));
    }

    @Test
    void a_vanity_metric_never_leads() {
        Laws.forEveryAdvice(advice -> assertThat(advice.kpis())
                .filteredOn(ChoiceLawsTest::leads)
                .noneMatch(kpi -> metric(kpi).isVanityFor(kpi.goal())));
    }

    @Test
    void a_vanity_metric_never_serves_another_goal_by_the_way() {
        Laws.forEveryAdvice(advice -> assertThat(advice.kpis())
                .allSatisfy(kpi -> assertThat(kpi.alsoServes()).noneMatch(metric(kpi)::isVanityFor)));
    }

    @Test
    void a_metric_that_needs_a_partner_stands_beside_it() {
        Laws.forEveryAdvice(advice -> {
            List<String> metrics = advice.kpis().stream().map(KpiAdvice::metric).toList();
            for (KpiAdvice kpi : advice.kpis()) {
                String partner = metric(kpi).partner();
                assertThat(kpi.partner()).isEqualTo(partner);
                assertThat(partner == null || metrics.contains(partner))
                        .as("%s beside its partner %s among %s", kpi.metric(), partner, metrics)
                        .isTrue();
                assertThat(metric(kpi).isVanityFor(kpi.goal()) && partner == null)
                        .as("%s for %s alone", kpi.metric(), kpi.goal())
                        .isFalse();
            }
        });
    }

    @Test
    void something_must_come_of_the_work() {
        Laws.forEveryAdvice(advice -> assertThat(advice.kpis())
                .as(
                        "one of %s measures an outcome",
                        advice.kpis().stream().map(KpiAdvice::metric).toList())
                .anyMatch(kpi -> kpi.level().isOutcome()));
    }

    @Test
    void nothing_is_counted_twice() {
        Laws.forEveryAdvice(advice -> {
            for (KpiAdvice one : advice.kpis()) {
                for (KpiAdvice other : advice.kpis()) {
                    assertThat(metric(one).parts()).doesNotContain(other.metric());
                    if (!one.metric().equals(other.metric())) {
                        assertThat(metric(one).parts()).noneMatch(metric(other).parts()::contains);
                    }
                }
            }
        });
    }

    @Test
    void platforms_stand_in_order_and_at_most_one_leads() {
        Laws.forEveryAdvice(advice -> {
            List<Standing> standings =
                    advice.platforms().stream().map(PlatformAdvice::standing).toList();
            assertThat(standings).isSorted();
            assertThat(standings).filteredOn(Standing.LEAD::equals).hasSizeLessThanOrEqualTo(1);
            assertThat(standings.contains(Standing.LEAD) || !standings.contains(Standing.SUPPORT))
                    .as("none supports where none leads")
                    .isTrue();
            assertRanks(advice.platforms().stream().map(PlatformAdvice::rank).toList());
            assertThat(worked(advice)).hasSizeLessThanOrEqualTo(threshold("most-platforms", advice));
        });
    }

    @Test
    void few_hours_are_not_spread_over_platforms() {
        Laws.forEveryAdvice((profile, advice) -> {
            var hours = profile.resources() == null ? null : profile.resources().hoursPerWeek();
            if (hours != null && hours.doubleValue() < threshold("some-hours", advice)) {
                assertThat(worked(advice)).hasSizeLessThanOrEqualTo(threshold("one-platform", advice));
            }
        });
    }

    @Test
    void a_platform_is_left_only_where_more_speaks_against_it_than_for_it() {
        Laws.forEveryAdvice(advice -> assertThat(advice.platforms()).allSatisfy(platform -> {
            if (platform.standing() == Standing.LEAVE) {
                assertThat(platform.score()).isNegative();
            }
            if (platform.standing() == Standing.LEAVE || platform.standing() == Standing.HOLD) {
                assertThat(platform.inUse()).isTrue();
                assertThat(platform.goals()).isEmpty();
            } else {
                assertThat(platform.score()).isPositive();
            }
        }));
    }

    @Test
    void a_goal_is_led_by_exactly_one_platform_where_any_is_worked_on() {
        Laws.forEveryAdvice(advice -> {
            for (String goal : goals(advice)) {
                assertThat(advice.platforms())
                        .filteredOn(platform -> platform.goals().contains(new PlatformGoal(goal, true)))
                        .hasSize(worked(advice).isEmpty() ? 0 : 1);
            }
            assertThat(advice.platforms())
                    .allSatisfy(platform -> assertThat(goals(advice))
                            .containsAll(platform.goals().stream()
                                    .map(PlatformGoal::goal)
                                    .toList()));
        });
    }

    @Test
    void every_platform_in_use_is_judged() {
        Laws.forEveryAdvice((profile, advice) -> {
            Set<String> judged = advice.platforms().stream()
                    .filter(PlatformAdvice::inUse)
                    .map(PlatformAdvice::platform)
                    .collect(Collectors.toSet());
            Set<String> used = profile.platforms() == null
                    ? Set.of()
                    : profile.platforms().stream()
                            .map(use -> Objects.requireNonNull(use.platform()))
                            .collect(Collectors.toSet());
            assertThat(judged).isEqualTo(used);
        });
    }

    @Test
    void nothing_is_both_chosen_and_rejected() {
        Laws.forEveryAdvice(advice -> advice.rejected().forEach(rejection -> {
            switch (rejection.kind()) {
                case GOAL -> assertThat(goals(advice)).doesNotContain(rejection.item());
                case KPI ->
                    assertThat(advice.kpis()).extracting(KpiAdvice::metric).doesNotContain(rejection.item());
                case PLATFORM ->
                    assertThat(advice.platforms())
                            .extracting(PlatformAdvice::platform)
                            .doesNotContain(rejection.item());
            }
        }));
    }

    private Metric metric(KpiAdvice kpi) {
        return Objects.requireNonNull(catalogue.metrics().get(kpi.metric()));
    }

    private int threshold(String id, Advice advice) {
        Threshold threshold = Objects.requireNonNull(catalogue.thresholds().get(id), id);
        return threshold.on(advice.asOf()).value().intValue();
    }

    private static boolean holds(String situation, Advice advice) {
        return advice.situations().stream().anyMatch(one -> one.id().equals(situation));
    }

    private static Set<String> goals(Advice advice) {
        return advice.goals().stream().map(GoalAdvice::goal).collect(Collectors.toSet());
    }

    private static List<PlatformAdvice> worked(Advice advice) {
        return advice.platforms().stream()
                .filter(platform -> platform.standing().compareTo(Standing.SUPPORT) <= 0)
                .toList();
    }

    private static boolean serves(KpiAdvice kpi, String goal) {
        return kpi.goal().equals(goal) || kpi.alsoServes().contains(goal);
    }

    private static boolean leads(KpiAdvice kpi) {
        return kpi.role() == KpiRole.LEAD;
    }

    private static void assertRanks(List<Integer> ranks) {
        for (int i = 0; i < ranks.size(); i++) {
            assertThat(ranks.get(i)).isEqualTo(i + 1);
        }
    }
}
