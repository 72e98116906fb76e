package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sextant.advice.Advice;
import sextant.advice.Fact;
import sextant.advice.Situation;

/** Who does not say that there is none has not said that there is none. */
final class UnknownIsNotNoTest {

    /** Fewer than elsewhere: each of them says no to ten things or so, and is left without each in turn. */
    private static final int PROFILES = 500;

    @Test
    void a_profile_that_says_nothing_is_in_no_situation_and_is_asked_for_more() {
        Advice advice = TestAdvisor.advise("{}");
        assertThat(advice.situations()).isEmpty();
        assertThat(Parts.of(advice, Fact.class)).isEmpty();
        assertThat(advice.openQuestions()).isNotEmpty();
    }

    @Test
    void to_leave_out_a_no_brings_up_no_new_situation_and_is_mentioned_nowhere() {
        Laws.forProfiles(PROFILES, profile -> {
            List<String> situations = keys(Laws.advice(profile));
            StatedFacts stated = new StatedFacts(profile);
            for (String path : stated.negatives()) {
                Advice without = TestAdvisor.shipped().advise(stated.without(path));
                assertThat(keys(without)).as("without %s", path).isSubsetOf(situations);
                assertThat(Parts.of(without, Fact.class))
                        .as("without %s", path)
                        .noneMatch(fact -> fact.path().equals(path));
            }
        });
    }

    private static List<String> keys(Advice advice) {
        return advice.situations().stream().map(Situation::key).toList();
    }
}
