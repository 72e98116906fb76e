package sextant.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {

    @Test
    void a_slip_of_the_finger_is_understood() {
        assertThat(Nearest.to("Facebok", List.of("Instagram", "Facebook", "Pinterest")))
                .containsExactly("Facebook");
        assertThat(Nearest.to("awnsered", List.of("resolved", "answered"))).containsExactly("answered");
    }

    @Test
    void the_nearest_comes_first_and_ties_stand_in_order_of_the_alphabet() {
        assertThat(Nearest.to("cast", List.of("past", "cart", "cast", "case"))).containsExactly("cast", "cart", "case");
        assertThat(Nearest.to("cast", List.of("case", "cart", "past"))).isSorted();
    }

    @Test
    void never_more_than_three_are_suggested_and_none_twice() {
        assertThat(Nearest.to("aaaa", List.of("aaab", "aaab", "aaac", "aaad", "aaae")))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_far_from_everything_meets_no_guess() {
        assertThat(Nearest.to("Friendster", List.of("Facebook", "LinkedIn"))).isEmpty();
        assertThat(Nearest.to("anything", List.of())).isEmpty();
        assertThat(Nearest.to("", List.of("reach"))).isEmpty();
    }

    @Test
    void a_word_inside_another_is_near_unless_it_is_very_short() {
        assertThat(Nearest.to("clicks", List.of("link clicks of all posts"))).hasSize(1);
        assertThat(Nearest.to("er", List.of("engagement rate by reach"))).isEmpty();
    }

    @Test
    void case_and_punctuation_and_width_do_not_matter() {
        assertThat(Nearest.fold("  Link-Clicks! ")).isEqualTo("link clicks");
        assertThat(Nearest.fold("X (Twitter)")).isEqualTo("x twitter");
        assertThat(Nearest.fold("ＬＩＮＥ")).isEqualTo("line");
        assertThat(Nearest.fold("taux d’engagement")).isEqualTo(Nearest.fold("taux d'engagement"));
    }

    @Test
    void letters_of_all_scripts_and_their_marks_matter() {
        assertThat(Nearest.fold("참여율")).isEqualTo("참여율");
        assertThat(Nearest.fold("معدّل التفاعل")).isEqualTo("معدّل التفاعل");
        assertThat(Nearest.to("참여윤", List.of("참여율", "도달"))).containsExactly("참여율");
    }
}
