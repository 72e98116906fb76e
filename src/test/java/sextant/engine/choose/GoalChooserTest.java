package sextant.engine.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sextant.advice.Rejection;
import sextant.advice.Rejection.Cause;

final class GoalChooserTest {

    private static final Exclusions NONE = item -> Optional.empty();

    @Test
    void the_best_come_first_and_ties_break_by_id() {
        assertThat(chosen(3, 0, Fit.of("c", 4), Fit.of("b", 4), Fit.of("a", 4), Fit.of("d", 9)))
                .containsExactly("d", "a", "b");
    }

    @Test
    void a_further_goal_has_to_come_near_enough_to_the_first() {
        assertThat(chosen(3, 40, Fit.of("a", 10), Fit.of("b", 4))).containsExactly("a", "b");
        assertThat(chosen(3, 40, Fit.of("a", 10), Fit.of("b", 3))).containsExactly("a");
        assertThat(rejected(3, 40, Fit.of("a", 10), Fit.of("b", 3)))
                .extracting(Rejection::cause)
                .containsExactly(Cause.TOO_LITTLE_EVIDENCE);
    }

    @Test
    void what_comes_near_enough_but_too_late_is_outscored() {
        assertThat(rejected(1, 40, Fit.of("a", 10), Fit.of("b", 9)))
                .extracting(Rejection::cause)
                .containsExactly(Cause.OUTSCORED);
    }

    @Test
    void one_goal_is_chosen_even_where_nothing_speaks_for_any() {
        assertThat(chosen(3, 40, Fit.of("a", -2), Fit.of("b", -1))).containsExactly("b");
        assertThat(chosen(3, 40, Fit.of("a", 0), Fit.of("b", 0))).containsExactly("a");
    }

    @Test
    void what_a_rule_excludes_is_not_chosen_however_good() {
        GoalChooser.Choice choice = GoalChooser.choose(
                List.of(Fit.of("a", 10), Fit.of("b", 5)),
                List.of(),
                item -> item.equals("a") ? Optional.of("no-programme") : Optional.empty(),
                3,
                40);
        assertThat(choice.chosen()).extracting(Candidate::item).containsExactly("b");
        assertThat(choice.rejected()).extracting(Rejection::cause).containsExactly(Cause.EXCLUDED);
        assertThat(choice.rejected()).extracting(Rejection::by).containsExactly("no-programme");
    }

    @Test
    void of_what_nothing_speaks_for_or_against_nothing_is_told() {
        assertThat(rejected(1, 40, Fit.of("a", 10), Candidate.of("b", List.of())))
                .isEmpty();
    }

    @Test
    void what_is_wished_for_comes_first_in_the_order_of_the_wishes() {
        assertThat(wished(3, List.of("c", "b"), Fit.of("a", 10), Fit.of("b", 9), Fit.of("c", 5)))
                .containsExactly("c", "b", "a");
    }

    @Test
    void any_evidence_is_enough_for_a_wish_but_there_must_be_some() {
        assertThat(wished(3, List.of("b"), Fit.of("a", 30), Fit.of("b", 1))).containsExactly("b", "a");
        assertThat(wished(3, List.of("b"), Fit.of("a", 30), Fit.of("b", 0))).containsExactly("a");
    }

    @Test
    void the_others_are_measured_against_the_best_one_whoever_comes_first() {
        assertThat(wished(3, List.of("c"), Fit.of("a", 10), Fit.of("b", 3), Fit.of("c", 2)))
                .containsExactly("c", "a");
    }

    @Test
    void wishes_fill_the_seats_before_the_facts_do() {
        assertThat(wished(1, List.of("b"), Fit.of("a", 10), Fit.of("b", 1))).containsExactly("b");
    }

    private static List<String> wished(int most, List<String> wishes, Candidate... candidates) {
        return GoalChooser.choose(List.of(candidates), wishes, NONE, most, 40).chosen().stream()
                .map(Candidate::item)
                .toList();
    }

    private static List<String> chosen(int most, double floor, Candidate... candidates) {
        return GoalChooser.choose(List.of(candidates), List.of(), NONE, most, floor).chosen().stream()
                .map(Candidate::item)
                .toList();
    }

    private static List<Rejection> rejected(int most, double floor, Candidate... candidates) {
        return GoalChooser.choose(List.of(candidates), List.of(), NONE, most, floor)
                .rejected();
    }
}
