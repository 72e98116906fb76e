package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sextant.input.Json;
import tools.jackson.databind.JsonNode;

/** The other commands: schema, catalogue, rules, help. */
class OtherCommandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"profile", "advice"})
    void the_schema_describes_every_property(String document) {
        Run run = Run.of("schema", document);
        JsonNode schema = Json.MAPPER.readTree(run.out());
        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertDescribed(schema, "");
    }

    private static void assertDescribed(JsonNode schema, String path) {
        schema.path("properties").properties().forEach(property -> {
            String at = path + "/" + property.getKey();
            assertThat(property.getValue().path("description").asString(""))
                    .as(at)
                    .isNotBlank();
            assertDescribed(property.getValue(), at);
            assertDescribed(property.getValue().path("items"), at);
        });
    }

    @Test
    void the_catalogue_lists_metrics_with_formula_and_names() {
        assertThat(Run.of("catalogue").out())
                .contains("engagement rate (by reach)")
                .contains("= (likes + comments + shares) ÷ reach × 100")
                .contains("mentions « J'aime »");
    }

    @Test
    void the_catalogue_tells_how_a_metric_can_mislead() {
        assertThat(entry("en", "likes"))
                .contains("How it can be pushed: ")
                .contains(" shows when this number is pushed for its own sake.");
    }

    @Test
    void the_catalogue_tells_where_a_metric_is_read_and_under_which_name() {
        assertThat(entry("en", "comments"))
                .contains("Read on Facebook, Instagram, ")
                .contains("Threads (“Replies”); looked up on November 22, 2026.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | No longer on Facebook since November 15, 2025. | not comparable
                    ko | 제공 중단: 페이스북(‘Page likes’), 2025년 11월 15일부터. | 비교할 수 없으므로
                    fr | Facebook (« Page likes ») ne le donne plus depuis le 15 novembre 2025. | pas comparables
                    ar | تعرضه منذ 15 نوفمبر 2025. | المقارنة بينهما لا تصح
                    """)
    void the_catalogue_tells_what_a_platform_has_given_up_and_what_took_its_place(
            String language, String end, String comparison) {
        assertThat(entry(language, "page-likes").replaceAll("[\\s\u00a0\u202f]+", " "))
                .contains(end)
                .contains(comparison);
    }

    private static String entry(String language, String metric) {
        return Arrays.stream(
                        Run.of("catalogue", "metrics", "--lang", language).out().split("\n\n", -1))
                .filter(entry -> entry.lines().findFirst().orElse("").endsWith("  " + metric))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"platforms", "goals", "objectives", "sources"})
    void every_part_of_the_catalogue_can_be_listed(String part) {
        Run run = Run.of("catalogue", part);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().count()).isGreaterThan(5);
    }

    @Test
    void the_shipped_rulebook_passes_its_check_and_its_tests() {
        Run check = Run.of("rules", "check");
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        Run test = Run.of("rules", "test");
        assertThat(test.err()).isEmpty();
        assertThat(test.out()).contains(" 0 failed");
        assertThat(test.code()).isZero();
    }

    @Test
    void a_failing_test_says_what_was_expected_and_what_was_found(@TempDir Path folder) throws Exception {
        copy(Path.of("rules"), folder);
        Files.writeString(folder.resolve("tests/mine.yaml"), """
                - name: A café is an airline
                  profile: {organisation: {kind: small-business}}
                  expect:
                    goals: {exactly: [employee-advocacy]}
                """);
        Run run = Run.of("rules", "test", "--rules", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("mine.yaml:4")
                .contains("“A café is an airline” fails: goals exactly [employee-advocacy]; found [");
    }

    @Test
    void problems_of_a_rulebook_come_with_file_and_line(@TempDir Path folder) throws Exception {
        copy(Path.of("rules"), folder);
        Path file = folder.resolve("derive/resources.drl");
        Files.writeString(file, Files.readString(file).replace("Team( size <=", "Team( sise <="));
        Run run = Run.of("rules", "check", "--rules", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("derive/resources.drl:").contains("Maybe you meant 'size'.");
        assertThat(run.out()).contains("1 error,");
        assertThat(Run.reading("{}", "advise", "-", "--rules", folder.toString())
                        .code())
                .isEqualTo(3);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"advise", "schema", "catalogue", "rules"})
    void every_command_has_help(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: sextant " + command);
    }

    @Test
    void it_can_write_its_shell_completion_and_its_version() {
        assertThat(Run.of("generate-completion").out()).contains("sextant").contains("--fail-on");
        assertThat(Run.of("--version").out()).matches("sextant \\d+\\.\\d+.*\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ar", "fr"})
    void help_speaks_the_language_that_is_asked_for(String language) {
        String english = Run.of("advise", "--help").out();
        String help = Run.of("advise", "--help", "--lang", language).out();
        assertThat(help).contains("--fail-on").isNotEqualTo(english);
        assertThat(Run.with(Map.of("LC_ALL", language + ".UTF-8"), "", "advise", "--help")
                        .out())
                .isEqualTo(help);
    }

    @Test
    void a_claim_is_listed_with_what_rests_on_it() {
        Run run = Run.of("rules", "claims", "A-47");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("A-47")
                .contains("too-many-kpis  warn/kpis.drl:")
                .contains("most-kpis");
    }

    @Test
    void what_rests_on_claims_is_listed_with_them() {
        Run run = Run.of("rules", "claims", "--by-place", "too-many-kpis");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).contains("warn/kpis.drl:").contains("A-47");
    }

    @Test
    void a_claim_that_is_left_out_says_why() {
        assertThat(Run.of("rules", "claims", "A-54").out()).contains("left out: ");
    }

    @Test
    void what_has_no_say_in_some_profiles_is_listed() {
        Run run = Run.of("rules", "coverage", "fixtures/thin-profile.json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("too-many-kpis").contains("1 profile; never used: ");
        assertThat(Run.of("rules", "coverage", "fixtures/none.json").code()).isEqualTo(2);
    }
}
