package sextant.engine.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KpiChooserTest {

    @Test
    void the_best_metric_leads_and_the_next_ones_support() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outTake("saves")
                .outTake("visits")
                .fits("sales", "saves", 3)
                .fits("sales", "orders", 5)
                .fits("sales", "visits", 4);
        assertThat(field.choice(6, 3))
                .containsExactly("orders leads sales", "visits supports sales", "saves supports sales");
    }

    @Test
    void the_limit_holds_and_what_is_beyond_it_is_outscored() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outTake("saves")
                .outTake("visits")
                .fits("sales", "orders", 5)
                .fits("sales", "saves", 3)
                .fits("sales", "visits", 4);
        assertThat(field.choice(2, 3)).containsExactly("orders leads sales", "visits supports sales");
        assertThat(field.rejections(2, 3)).containsExactly("saves: OUTSCORED");
    }

    @Test
    void below_the_floor_nothing_supports() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outTake("saves")
                .fits("sales", "orders", 5)
                .fits("sales", "saves", 2);
        assertThat(field.choice(6, 3)).containsExactly("orders leads sales");
        assertThat(field.rejections(6, 3)).containsExactly("saves: TOO_LITTLE_EVIDENCE by kpi-floor");
    }

    @Test
    void ties_break_by_id() {
        KpiField field = new KpiField()
                .outcome("b")
                .outcome("a")
                .outcome("c")
                .fits("sales", "c", 4)
                .fits("sales", "b", 4)
                .fits("sales", "a", 4);
        assertThat(field.choice(2, 3)).containsExactly("a leads sales", "b supports sales");
    }

    @Test
    void every_goal_is_led_before_any_is_supported() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outcome("returns")
                .outTake("views")
                .fits("sales", "orders", 9)
                .fits("sales", "returns", 8)
                .fits("awareness", "views", 1);
        assertThat(field.choice(2, 3)).containsExactly("orders leads sales", "views leads awareness");
    }

    @Test
    void there_is_room_for_a_lead_of_every_goal_whatever_the_limit() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outTake("views")
                .outTake("replies")
                .fits("sales", "orders", 9)
                .fits("awareness", "views", 5)
                .fits("service", "replies", 4);
        assertThat(field.choice(1, 3)).hasSize(3);
    }

    @Test
    void a_metric_leads_one_goal_only() {
        KpiField field = new KpiField()
                .outcome("visits")
                .outTake("views")
                .fits("traffic", "visits", 6)
                .fits("awareness", "visits", 6)
                .fits("awareness", "views", 2);
        assertThat(field.choice(6, 3)).containsExactly("visits leads traffic", "views leads awareness");
        KpiChooser chooser = field.chooser(6, 3);
        assertThat(chooser.alsoServes(chooser.choose().get(0))).containsExactly("awareness");
    }

    @Test
    void a_metric_comes_with_its_partner() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outTake("comments")
                .paired("likes", "comments")
                .fits("sales", "orders", 9)
                .fits("sales", "likes", 5)
                .fits("sales", "comments", 1);
        assertThat(field.choice(6, 3))
                .containsExactly("orders leads sales", "likes supports sales", "comments supports sales");
    }

    @Test
    void without_room_for_the_partner_a_metric_does_not_come() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outTake("comments")
                .outTake("saves")
                .paired("likes", "comments")
                .fits("sales", "orders", 9)
                .fits("sales", "likes", 5)
                .fits("sales", "comments", 1)
                .fits("sales", "saves", 3);
        assertThat(field.choice(2, 3)).containsExactly("orders leads sales", "saves supports sales");
    }

    @Test
    void a_partner_that_fits_no_goal_or_is_excluded_keeps_a_metric_out() {
        KpiField unfit = new KpiField()
                .outcome("orders")
                .outTake("comments")
                .paired("likes", "comments")
                .fits("sales", "orders", 9)
                .fits("sales", "likes", 5);
        assertThat(unfit.choice(6, 3)).containsExactly("orders leads sales");
        assertThat(unfit.rejections(6, 3)).containsExactly("likes: VANITY_WITHOUT_PARTNER by comments");
        KpiField excluded = unfit.fits("sales", "comments", 4).excluded("comments", "no-comments");
        assertThat(excluded.choice(6, 3)).containsExactly("orders leads sales");
    }

    @Test
    void a_partner_that_is_chosen_for_another_goal_is_partner_enough() {
        KpiField field = new KpiField()
                .outcome("comments")
                .outTake("views")
                .paired("likes", "comments")
                .fits("community", "comments", 5)
                .fits("awareness", "views", 5)
                .fits("awareness", "likes", 4);
        assertThat(field.choice(6, 3)).contains("likes supports awareness");
    }

    @Test
    void the_partner_of_a_partner_comes_too() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outTake("replies")
                .paired("comments", "replies")
                .paired("likes", "comments")
                .fits("sales", "orders", 9)
                .fits("sales", "likes", 5)
                .fits("sales", "comments", 1)
                .fits("sales", "replies", 1);
        List<String> choice = field.choice(6, 3);
        assertThat(choice.contains("comments supports sales") && !choice.contains("replies supports sales"))
                .as("comments without their partner in %s", choice)
                .isFalse();
    }

    @Test
    void what_only_looks_good_never_leads() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outTake("comments")
                .vanity("likes", "comments", "sales")
                .fits("sales", "likes", 9)
                .fits("sales", "orders", 2)
                .fits("sales", "comments", 1);
        assertThat(field.choice(6, 3))
                .containsExactly("orders leads sales", "likes supports sales", "comments supports sales");
    }

    @Test
    void what_only_looks_good_and_has_no_partner_is_not_chosen() {
        KpiField field = new KpiField()
                .outcome("orders")
                .vanity("likes", null, "sales")
                .fits("sales", "likes", 9)
                .fits("sales", "orders", 1);
        assertThat(field.choice(6, 3)).containsExactly("orders leads sales");
        assertThat(field.rejections(6, 3)).containsExactly("likes: VANITY_WITHOUT_PARTNER");
    }

    @Test
    void what_only_looks_good_for_one_goal_may_lead_another() {
        KpiField field = new KpiField()
                .outcome("orders")
                .vanity("followers", null, "sales")
                .fits("growth", "followers", 5)
                .fits("sales", "orders", 5)
                .fits("sales", "followers", 4);
        assertThat(field.choice(6, 3)).containsExactly("followers leads growth", "orders leads sales");
        KpiChooser chooser = field.chooser(6, 3);
        assertThat(chooser.alsoServes(chooser.choose().get(0))).isEmpty();
    }

    @Test
    void an_outcome_is_added_however_weak_it_is() {
        KpiField field = new KpiField()
                .outTake("views")
                .outTake("saves")
                .outcome("visits")
                .fits("awareness", "views", 9)
                .fits("awareness", "saves", 8)
                .fits("awareness", "visits", 1);
        assertThat(field.choice(2, 3)).containsExactly("views leads awareness", "visits supports awareness");
    }

    @Test
    void where_there_is_no_room_an_outcome_leads_the_least_important_goal_that_has_one() {
        KpiField field = new KpiField()
                .outTake("views")
                .outTake("replies")
                .outcome("visits")
                .outcome("repeat-orders")
                .fits("awareness", "views", 9)
                .fits("awareness", "visits", 2)
                .fits("service", "replies", 9)
                .fits("service", "repeat-orders", 2);
        assertThat(field.choice(2, 3)).containsExactly("views leads awareness", "repeat-orders leads service");
    }

    @Test
    void making_room_for_an_outcome_takes_no_partner_away() {
        KpiField field = new KpiField()
                .outTake("views")
                .outTake("comments")
                .outcome("visits")
                .paired("likes", "comments")
                .fits("awareness", "views", 9)
                .fits("community", "comments", 9)
                .fits("community", "visits", 2)
                .fits("growth", "likes", 9);
        List<String> choice = field.choice(3, 3);
        assertThat(choice).hasSize(3);
        assertThat(choice.stream().anyMatch(one -> one.startsWith("likes"))
                        && choice.stream().noneMatch(one -> one.startsWith("comments")))
                .as("likes without their partner in %s", choice)
                .isFalse();
    }

    @Test
    void nothing_is_counted_twice() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outTake("likes")
                .outTake("saves")
                .sum("engagements", "likes", "comments")
                .sum("reactions", "comments", "emoji")
                .fits("sales", "orders", 9)
                .fits("sales", "engagements", 5)
                .fits("sales", "likes", 4)
                .fits("sales", "reactions", 4)
                .fits("sales", "saves", 3);
        assertThat(field.choice(6, 3))
                .containsExactly("orders leads sales", "engagements supports sales", "saves supports sales");
        assertThat(field.rejections(6, 3))
                .containsExactly("likes: COUNTED_ALREADY by engagements", "reactions: COUNTED_ALREADY by engagements");
    }

    @Test
    void what_a_rule_excludes_is_not_chosen() {
        KpiField field = new KpiField()
                .outcome("orders")
                .outcome("leads")
                .fits("sales", "orders", 9)
                .fits("sales", "leads", 5)
                .excluded("orders", "no-shop");
        assertThat(field.choice(6, 3)).containsExactly("leads leads sales");
        assertThat(field.rejections(6, 3)).containsExactly("orders: EXCLUDED by no-shop");
    }

    @Test
    void with_nothing_to_choose_from_nothing_is_chosen() {
        assertThat(new KpiField().choice(6, 3)).isEmpty();
        KpiField against = new KpiField().outTake("views").fits("sales", "views", -1);
        assertThat(against.choice(6, 3)).isEmpty();
    }
}
