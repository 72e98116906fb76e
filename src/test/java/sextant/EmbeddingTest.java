package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sextant.input.Problem;
import sextant.profile.Practice;
import sextant.profile.Profile;
import sextant.profile.ProfileRefused;
import sextant.profile.Team;
import sextant.rulebook.RulebookRefused;

/** What a program that embeds the advisor may rely on. */
final class EmbeddingTest {

    @Test
    void names_are_resolved_in_a_profile_that_a_program_hands_over() {
        assertThat(TestAdvisor.shipped().advise(objectives("be known")).situations())
                .extracting(situation -> situation.key())
                .containsExactly("objective-first(be-known)");
    }

    @Test
    void a_name_that_nobody_knows_is_refused() {
        assertRefused(objectives("be knwon"), "unknown-name");
    }

    @Test
    void a_number_out_of_range_is_refused_like_one_in_a_document() {
        assertRefused(profile(new Team(0, null, null), null), "out-of-range");
    }

    @Test
    void a_day_beyond_all_calendars_gets_advice_or_a_problem() {
        Profile ancient = profile(null, new Practice(null, null, LocalDate.MIN, null, null));
        assertThat(catchThrowable(() -> TestAdvisor.shipped().advise(ancient)))
                .satisfiesAnyOf(
                        nothing -> assertThat(nothing).isNull(),
                        refused -> assertThat(refused).isInstanceOf(ProfileRefused.class));
    }

    @Test
    void without_a_day_of_its_own_a_profile_is_judged_on_the_day_of_the_clock() {
        Clock clock = Clock.fixed(Instant.parse("2021-03-01T00:00:00Z"), ZoneOffset.UTC);
        try (Sextant sextant = Sextant.open(
                        TestAdvisor.RULES, TestAdvisor.options().withClock(clock))
                .orThrow(RulebookRefused::new)) {
            assertThat(sextant.advise(objectives("be-known")).asOf()).isEqualTo("2021-03-01");
        }
        assertThat(TestAdvisor.advise("asOf: 2022-02-02").asOf()).isEqualTo("2022-02-02");
    }

    @Test
    void a_folder_that_is_no_rulebook_is_refused() {
        assertThatThrownBy(() -> Sextant.open(Path.of("no", "such", "folder")))
                .isInstanceOfSatisfying(
                        RulebookRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly("rulebook-missing"));
    }

    @Test
    void a_regional_language_gets_the_texts_of_its_language_and_an_unknown_one_is_refused() {
        assertThat(TestAdvisor.shipped().texts("en-GB").value()).isPresent();
        assertThat(TestAdvisor.shipped().texts("tlh").problems())
                .extracting(Problem::code)
                .containsExactly("no-language");
    }

    private static void assertRefused(Profile profile, String code) {
        assertThatThrownBy(() -> TestAdvisor.shipped().advise(profile))
                .isInstanceOfSatisfying(
                        ProfileRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly(code));
    }

    private static Profile objectives(String name) {
        return new Profile(
                null,
                null,
                null,
                null,
                List.of(name),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Profile profile(@Nullable Team team, @Nullable Practice practice) {
        return new Profile(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                team, null, null, practice);
    }
}
