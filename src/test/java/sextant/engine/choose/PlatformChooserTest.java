package sextant.engine.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sextant.advice.PlatformAdvice;
import sextant.advice.PlatformAdvice.PlatformGoal;
import sextant.advice.Rejection;
import sextant.advice.Rejection.Cause;
import sextant.advice.Standing;
import sextant.catalogue.Platform;

final class PlatformChooserTest {

    private static final List<String> GOALS = List.of("awareness", "sales");
    private static final int FLOOR = 3;
    private static final int ENTRY = 6;
    private static final int LEAVE = 5;

    @Test
    void the_best_leads_the_next_ones_support_and_the_others_are_held() {
        assertThat(standings(2, Set.of("a", "b", "c"), serving("a", 5), serving("b", 9), serving("c", 4)))
                .containsExactly("b LEAD", "a SUPPORT", "c HOLD");
    }

    @Test
    void ties_break_by_id() {
        assertThat(standings(1, Set.of("a", "b"), serving("b", 5), serving("a", 5)))
                .containsExactly("a LEAD", "b HOLD");
    }

    @Test
    void to_begin_takes_more_than_to_go_on() {
        assertThat(standings(3, Set.of("a"), serving("a", FLOOR), serving("b", ENTRY)))
                .containsExactly("b LEAD", "a SUPPORT");
        assertThat(standings(
                        3, Set.of("a", "c"), serving("c", FLOOR), serving("a", FLOOR - 1), serving("b", ENTRY - 1)))
                .containsExactly("c LEAD", "a HOLD");
    }

    @Test
    void one_in_use_is_left_only_when_much_more_speaks_against_it() {
        assertThat(standings(3, Set.of("a", "b"), serving("a", 1 - LEAVE), serving("b", -LEAVE)))
                .containsExactly("a HOLD", "b LEAVE");
    }

    @Test
    void what_suits_any_goal_supports_the_first_one() {
        Candidate better = Candidate.of("a", List.of(Fit.evidence(ENTRY + 1, null)));
        Candidate general = Candidate.of("b", List.of(Fit.evidence(ENTRY, null)));
        List<PlatformAdvice> advice =
                choose(3, Set.of("a", "b"), better, general).advice();
        assertThat(advice.get(1).standing()).isEqualTo(Standing.SUPPORT);
        assertThat(advice.get(1).goals()).containsExactly(new PlatformGoal("awareness", false));
    }

    @Test
    void the_platform_of_the_first_goal_leads_whatever_the_others_add_up_to() {
        Candidate a = Candidate.of("a", List.of(Fit.evidence(9, "sales")));
        assertThat(standings(3, Set.of("a", "b"), a, serving("b", FLOOR))).containsExactly("b LEAD", "a SUPPORT");
    }

    @Test
    void of_one_that_is_neither_used_nor_recommended_the_reason_is_told() {
        PlatformChooser.Choice choice = choose(1, Set.of(), serving("a", 9), serving("b", 8), serving("c", 2));
        assertThat(choice.rejected())
                .extracting(Rejection::item, Rejection::cause)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("b", Cause.OUTSCORED),
                        org.assertj.core.groups.Tuple.tuple("c", Cause.TOO_LITTLE_EVIDENCE));
    }

    @Test
    void what_a_rule_excludes_is_not_worked_on() {
        PlatformChooser chooser =
                chooser(3, Set.of("a"), item -> item.equals("a") ? Optional.of("no-a") : Optional.empty());
        assertThat(sentences(chooser.choose(List.of(serving("a", 9))))).containsExactly("a HOLD");
    }

    @Test
    void those_to_work_on_come_before_one_that_is_held_with_a_better_score() {
        PlatformChooser chooser =
                chooser(3, Set.of("a", "b"), item -> item.equals("a") ? Optional.of("no-a") : Optional.empty());
        assertThat(sentences(chooser.choose(List.of(serving("a", 9), serving("b", 4)))))
                .containsExactly("b LEAD", "a HOLD");
    }

    @Test
    void a_goal_is_led_where_most_speaks_for_it_in_particular() {
        Candidate a = Candidate.of("a", List.of(Fit.evidence(9, "awareness"), Fit.evidence(1, "sales")));
        Candidate b = Candidate.of("b", List.of(Fit.evidence(4, "sales")));
        List<PlatformAdvice> advice = choose(3, Set.of("a", "b"), a, b).advice();
        assertThat(advice.get(0).goals())
                .containsExactly(new PlatformGoal("awareness", true), new PlatformGoal("sales", false));
        assertThat(advice.get(1).goals()).containsExactly(new PlatformGoal("sales", true));
    }

    @Test
    void one_that_is_held_serves_no_goal() {
        Candidate held = Candidate.of("a", List.of(Fit.evidence(2, "sales")));
        List<PlatformAdvice> advice =
                choose(3, Set.of("a", "b"), held, serving("b", 5)).advice();
        assertThat(advice.get(1).platform()).isEqualTo("a");
        assertThat(advice.get(1).goals()).isEmpty();
    }

    @Test
    void where_nothing_has_enough_for_it_the_best_one_in_use_is_kept_up() {
        assertThat(standings(3, Set.of("a", "b"), serving("a", 1), serving("b", 2), serving("c", ENTRY - 1)))
                .containsExactly("b LEAD", "a HOLD");
        assertThat(standings(3, Set.of("a"), serving("a", 0))).containsExactly("a HOLD");
    }

    private static Candidate serving(String platform, int score) {
        return Candidate.of(platform, List.of(Fit.evidence(score, "awareness")));
    }

    private static List<String> standings(int most, Set<String> inUse, Candidate... candidates) {
        return sentences(choose(most, inUse, candidates));
    }

    private static List<String> sentences(PlatformChooser.Choice choice) {
        return choice.advice().stream()
                .map(one -> one.platform() + " " + one.standing())
                .toList();
    }

    private static PlatformChooser.Choice choose(int most, Set<String> inUse, Candidate... candidates) {
        return chooser(most, inUse, item -> Optional.empty()).choose(List.of(candidates));
    }

    private static PlatformChooser chooser(int most, Set<String> inUse, Exclusions exclusions) {
        Map<String, Platform> platforms = new TreeMap<>();
        for (String id : List.of("a", "b", "c")) {
            platforms.put(id, new Platform(id, Map.of(), LocalDate.of(2020, 12, 31), List.of("our-default")));
        }
        return new PlatformChooser(platforms, inUse, GOALS, exclusions, most, FLOOR, ENTRY, LEAVE);
    }
}
