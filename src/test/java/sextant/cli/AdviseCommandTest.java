package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sextant.advice.Advice;
import sextant.input.Document;
import sextant.input.Json;
import sextant.input.Shape;
import tools.jackson.databind.JsonNode;

/** {@code sextant advise}, as people and scripts meet it. */
class AdviseCommandTest {

    private static final String CAFE = "fixtures/corner-cafe.json";
    private static final byte[] LATIN =
            "{\"organisation\": {\"name\": \"Café\"}}".getBytes(StandardCharsets.ISO_8859_1);

    static Stream<String> fixtures() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void every_fixture_gets_advice_that_fits_the_schema(String fixture) {
        Run run = Run.of("advise", fixture, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Document advice = new Document(fixture, Json.MAPPER.readTree(run.out()), Map.of());
        assertThat(Shape.of(Advice.class).problems(advice)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void every_number_of_evidence_that_is_shown_adds_up(String fixture) {
        Run run = Run.of("advise", fixture, "--why");
        int sum = 0;
        int sums = 0;
        for (String line : run.out().lines().toList()) {
            if (line.matches(" +-?\\d+  in all")) {
                assertThat(number(line)).as(line).isEqualTo(sum);
                sum = 0;
                sums++;
            } else if (line.matches(" +[+-]\\d  .*")) {
                sum += number(line);
            }
        }
        assertThat(sums).isGreaterThan(3);
    }

    private static int number(String line) {
        return Integer.parseInt(line.strip().split(" ", 2)[0]);
    }

    @Test
    void a_profile_can_come_from_standard_input() throws Exception {
        String profile = Files.readString(Path.of(CAFE));
        assertThat(Run.reading(profile, "advise", "-").out())
                .isEqualTo(Run.of("advise", CAFE).out());
    }

    @Test
    void a_pipe_gets_neither_colours_nor_bars() {
        assertThat(Run.of("advise", CAFE).out()).doesNotContain("\u001b").doesNotContain("█");
    }

    @Test
    void a_terminal_gets_colours_and_bars() {
        Map<String, String> terminal = Map.of("SEXTANT_TERMINAL", "1", "SEXTANT_COLUMNS", "90");
        assertThat(Run.with(terminal, "", "advise", CAFE).out())
                .contains("\u001b[1m")
                .contains("█");
    }

    @Test
    void no_color_is_honoured() {
        Map<String, String> terminal = Map.of("SEXTANT_TERMINAL", "1", "NO_COLOR", "1");
        assertThat(Run.with(terminal, "", "advise", CAFE).out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "60", "100", "400"})
    void lines_keep_to_the_width_of_the_terminal(String columns) {
        Map<String, String> pipe = Map.of("SEXTANT_COLUMNS", columns);
        int most = Math.min(110, Integer.parseInt(columns));
        assertThat(Run.with(pipe, "", "advise", CAFE, "--why").out().lines())
                .allSatisfy(line -> assertThat(line.length())
                        .as(line)
                        .isLessThanOrEqualTo(line.strip().contains(" ") ? most : 120));
    }

    @Test
    void the_day_can_be_given_and_is_echoed() {
        Run run = Run.of("advise", CAFE, "--as-of", "2022-05-06", "--format", "json");
        assertThat(Json.MAPPER.readTree(run.out()).path("asOf").asString()).isEqualTo("2022-05-06");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 84 (in 90 days) → 97",
        "ko, 84(90일간) → 97",
        "fr, 84 (en 90 jours) → 97",
        "ar, 84 (في 90 يومًا) ← 97"
    })
    void a_count_comes_with_the_time_in_which_it_was_counted(String language, String numbers) {
        for (String format : List.of("text", "markdown")) {
            Run run = Run.of("advise", "fixtures/b2b-saas-whitepaper.json", "--lang", language, "--format", format);
            assertThat(run.out()).contains(numbers);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, within 5 miles",
        "ko, 반경 8km(5마일) 이내",
        "fr, dans un rayon de 8 km (5 miles)",
        "ar, ضمن مسافة 8 كيلومترات (5 أميال)"
    })
    void a_distance_in_miles_is_told_in_kilometres_where_people_measure_so(String language, String distance) {
        String report = Run.of("advise", CAFE, "--lang", language).out();
        String scope = report.replaceAll("[\\s\u00a0]+", " ");
        assertThat(scope.split(Pattern.quote(distance), -1)).as(scope).hasSizeGreaterThan(2);
    }

    @Test
    void without_a_day_it_is_today() {
        Run run = Run.reading("{}", "advise", "-", "--format", "json");
        JsonNode advice = Json.MAPPER.readTree(run.out());
        assertThat(advice.path("asOf").asString()).isEqualTo("2026-11-22");
        assertThat(advice.path("confidence").path("level").asString()).isEqualTo("low");
    }

    @Test
    void it_fails_on_warnings_at_or_over_a_severity_only() {
        String sixteen = "fixtures/four-to-sixteen-kpis.json";
        String right = "fixtures/does-everything-right.json";
        assertThat(Run.of("advise", sixteen, "--fail-on", "critical").code()).isEqualTo(4);
        assertThat(Run.of("advise", sixteen).code()).isZero();
        assertThat(Run.of("advise", right, "--fail-on", "warning").code()).isZero();
    }

    @Test
    void all_problems_of_a_profile_come_at_once_with_place_and_suggestion() {
        String profile = """
                {"organisaton": {"kind": "startup"},
                 "platforms": [{"platform": "Instagramm", "numbers": {"likes": -3}}]}
                """;
        Run run = Run.reading(profile, "advise", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("standard input:1: organisaton: there is no 'organisaton' here")
                .contains("Maybe you meant 'organisation'.")
                .contains("standard input:2: platforms[0].numbers.likes: -3 is out of range: expected at least 0")
                .contains("standard input:2: platforms[0].platform: no platform is called 'Instagramm'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nonsense", "{\"a\": ", "\u0000", "{\"a\":1,\"a\":2}", "a: &x [*x]"})
    void what_is_no_profile_is_refused_without_a_stack_trace(String profile) {
        Run run = Run.reading(profile, "advise", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("standard input")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }

    @Test
    void a_file_that_does_not_exist_is_refused_with_its_likely_name() {
        Run run = Run.of("advise", "fixtures/corner-caffe.json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("does not exist").contains("fixtures/corner-cafe.json");
    }

    @Test
    void a_rulebook_that_does_not_exist_is_refused_with_3(@TempDir Path folder) {
        Run run = Run.of("advise", CAFE, "--rules", folder.resolve("none").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no rulebook");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_by_every_command_that_reads_one(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("latin.json"), LATIN);
        for (Run run : List.of(
                Run.of("advise", file.toString()),
                Run.of("rules", "coverage", file.toString()),
                Run.reading(LATIN, "advise", "-"))) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("cannot be read: it is not in UTF-8");
        }
    }

    @Test
    void a_folder_is_no_profile() {
        Run run = Run.of("advise", "fixtures");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("fixtures: cannot be read: it is a folder");
    }

    @Test
    void misuse_is_told_in_a_line_with_a_way_on() {
        Run run = Run.of("advise", CAFE, "--as-of", "tomorrow");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'tomorrow' is not a date").contains("sextant advise --help");
        assertThat(Run.of("advse").err()).contains("advise");
    }

    @Test
    void a_language_without_texts_is_refused_when_asked_for_and_forgiven_in_the_locale() {
        Run asked = Run.of("advise", CAFE, "--lang", "xx");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("no texts in 'xx'");
        Run locale = Run.with(Map.of("LANG", "xx_YY.UTF-8"), "", "advise", CAFE);
        assertThat(locale.out())
                .isEqualTo(Run.of("advise", CAFE, "--lang", "en-GB").out());
    }
}
