package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import sextant.advice.Advice;
import sextant.advice.Fact;
import sextant.advice.Situation;
import sextant.profile.Profile;

/** Who does not say that there is none has not said that there is none. */
final class UnknownIsNotNoTest {

    /** Fewer than elsewhere: each of them says no to ten things or so, and is left without each in turn. */
    private static final int PROFILES = 300;

    @Test
    void a_profile_that_says_nothing_is_in_no_situation_and_is_warned_of_nothing_it_did() {
        Advice advice = TestAdvisor.advise("{}");
        assertThat(advice.situations()).isEmpty();
        assertThat(Parts.of(advice, Fact.class)).isEmpty();
        assertThat(advice.openQuestions()).isNotEmpty();
    }

    @Test
    void to_leave_out_a_no_brings_up_no_new_situation() {
        Laws.forProfiles(PROFILES, profile -> {
            List<String> situations = keys(Laws.advice(profile));
            forEveryNo(
                    profile,
                    (path, advice) ->
                            assertThat(keys(advice)).as("without %s", path).isSubsetOf(situations));
        });
    }

    @Test
    void a_no_that_was_left_out_is_mentioned_nowhere() {
        Laws.forProfiles(
                PROFILES,
                profile -> forEveryNo(
                        profile,
                        (path, advice) -> assertThat(Parts.of(advice, Fact.class))
                                .extracting(Fact::path)
                                .doesNotContain(path)));
    }

    private static void forEveryNo(Profile profile, BiConsumer<String, Advice> law) {
        StatedFacts stated = new StatedFacts(profile);
        stated.negatives().forEach(path -> law.accept(path, Laws.advice(stated.without(path))));
    }

    private static List<String> keys(Advice advice) {
        return advice.situations().stream().map(Situation::key).toList();
    }
}
