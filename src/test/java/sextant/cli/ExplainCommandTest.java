package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sextant.input.Json;
import tools.jackson.databind.JsonNode;

/** {@code sextant explain}, as people and scripts meet it. */
class ExplainCommandTest {

    private static final String THIN = "fixtures/thin-profile.json";

    private static String said(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void without_an_item_all_recommendations_are_listed_with_how_sturdy_they_are_and_how_to_ask_further() {
        assertThat(said(Run.of("explain", THIN)))
                .contains("GOALS", "KPIS", "PLATFORMS", "community engagement place 1", "Instagram lead")
                .containsPattern("Sturdiness: \\d+ of \\d+ other answers leave it standing. It would fall if ")
                .contains("Ask further: sextant explain " + THIN + " ");
    }

    @Test
    void what_is_recommended_is_told_with_its_evidence_what_would_bring_it_down_and_how_sturdy_it_is() {
        assertThat(said(Run.of("explain", THIN, "community engagement")))
                .contains("“community engagement” is recommended (place 1), with ")
                .contains("WHAT SPEAKS FOR AND AGAINST IT", "in all", "WHAT WOULD CHANGE IT It would fall if ")
                .containsPattern("\\d+ single answers were tried; numbers and dates by samples.")
                .contains("HOW STURDY IT IS Sturdiness: ");
    }

    @Test
    void what_is_not_recommended_is_told_with_what_it_lacks_and_what_would_speak_for_it() {
        assertThat(said(Run.of("explain", THIN, "goal:web-traffic")))
                .contains("“web traffic” is not recommended")
                .containsPattern("It would take \\d+ points; it has \\d+.")
                .contains("WHAT WOULD SPEAK FOR IT +8 if your first objective is: bring visitors to the site")
                .contains("Business objectives: not told")
                .contains("It would be recommended if ");
    }

    @Test
    void a_metric_that_measures_none_of_the_goals_says_which_goals_it_would_take() {
        assertThat(said(Run.of("explain", THIN, "kpi:revenue")))
                .contains("is not recommended: it decides none of the recommended goals.")
                .contains("if “leads and sales” were among the goals");
    }

    @Test
    void a_warning_is_told_with_what_it_looks_at_whether_it_is_raised_or_not() {
        assertThat(said(Run.of("explain", "fixtures/corner-cafe.json", "partner-missing")))
                .contains("says more beside", "this warning is raised.", "WHAT IT LOOKS AT", "WHAT WOULD CHANGE IT")
                .containsPattern("\\d+ of \\d+ single answers were tried");
        assertThat(said(Run.of("explain", "fixtures/corner-cafe.json", "warning:too-many-kpis")))
                .contains("The warning “too-many-kpis” is not raised.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instagram", "Instagram", "인스타그램", "إنستغرام", "platform:Instagram"})
    void an_item_may_be_called_by_any_of_its_names(String name) {
        assertThat(said(Run.of("explain", THIN, name))).contains("“Instagram” is recommended (lead)");
    }

    @Test
    void several_items_are_told_one_after_the_other_and_none_twice() {
        assertThat(said(Run.of("explain", THIN, "instagram", "kpi:reach", "인스타그램")))
                .containsOnlyOnce("“Instagram” is")
                .containsOnlyOnce("“reach”");
    }

    @ParameterizedTest
    @CsvSource({"en, 'would be recommended if'", "ko, 추천합니다", "ar, موصى به", "fr, recommandé"})
    void it_is_told_in_every_language(String language, String word) {
        assertThat(said(Run.of("explain", THIN, "linkedin", "kpi-review-overdue", "--lang", language)))
                .contains(word)
                .doesNotContain("explain.", "{", "}");
        assertThat(said(Run.of("explain", THIN, "--lang", language))).doesNotContain("explain.", "{", "}");
    }

    @ParameterizedTest
    @CsvSource({
        "instagrm, Maybe one of 'Instagram'",
        "platform:instagrm, Maybe one of 'Instagram'",
        "warning:instagram, no goal",
        "goal:, no goal",
        "warning:too-many-kpi, Maybe one of 'too-many-kpis'"
    })
    void an_item_that_does_not_exist_is_refused_with_what_was_probably_meant(String item, String word) {
        Run run = Run.of("explain", THIN, item);
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(run.err()).contains(word).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_name_that_means_several_things_is_refused_with_what_it_may_mean() {
        Run run = Run.of("explain", THIN, "web traffic");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(run.err()).contains("say which: goal:web-traffic, kpi:social-traffic");
    }

    @Test
    void every_item_that_does_not_exist_is_named_at_once() {
        assertThat(Run.of("explain", THIN, "instagrm", "reech").err()).contains("'instagrm'", "'reech'");
    }

    @Test
    void as_data_it_holds_evidence_that_adds_up_and_what_would_change_it() {
        JsonNode told = Json.MAPPER.readTree(Run.of("explain", THIN, "instagram", "linkedin", "--format", "json")
                .out());
        assertThat(told.path("asOf").isString()).isTrue();
        assertThat(told.path("items")).hasSize(2).allSatisfy(item -> {
            int sum = 0;
            for (JsonNode ground : item.path("grounds")) {
                sum += ground.path("evidence").path("weight").intValue();
            }
            assertThat(sum).isEqualTo(item.path("score").intValue());
            assertThat(item.path("flip").path("bound").path("singles").intValue())
                    .isPositive();
        });
        assertThat(told.path("items").path(1).path("missing").size()).isPositive();
    }

    @Test
    void the_table_is_had_as_data_too(@TempDir Path folder) {
        Path file = folder.resolve("sturdy.json");
        assertThat(Run.of("explain", THIN, "-o", file.toString()).code()).isZero();
        JsonNode told = Json.MAPPER.readTree(file.toFile());
        assertThat(told.path("recommendations")).isNotEmpty().allSatisfy(one -> {
            assertThat(one.path("stood").intValue())
                    .isBetween(0, one.path("tried").intValue());
        });
    }

    @Test
    void a_form_it_is_not_to_be_had_in_is_refused() {
        assertThat(Run.of("explain", THIN, "--format", "xlsx").code()).isEqualTo(ExitCode.INPUT_REFUSED);
    }

    @Test
    void advice_says_how_sturdy_it_is_unless_that_is_not_wanted() {
        assertThat(said(Run.of("advise", THIN))).contains("other answers leave it standing");
        assertThat(said(Run.of("advise", THIN, "--no-sturdiness"))).doesNotContain("leave it standing");
        assertThat(Run.of("advise", THIN, "--format", "json").out()).doesNotContain("sturd");
    }
}
