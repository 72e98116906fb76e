package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sextant.input.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sextant what-if}, {@code compare} and {@code verify}, as people and scripts meet them. */
class DifferenceCommandsTest {

    private static final String CAFE = "fixtures/corner-cafe.json";
    private static final String THIN = "fixtures/thin-profile.json";

    private static Run whatIf(String... changes) {
        return Run.of(
                Stream.concat(Stream.of("what-if", CAFE), Stream.of(changes)).toArray(String[]::new));
    }

    private static String advice(String profile) {
        return Run.of("advise", profile, "--format", "json").out();
    }

    @Test
    void a_change_is_told_with_both_sides_and_the_facts_behind_it() {
        Run run = whatIf("--set", "platforms[Instagram].numbers.likes=7040");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Likes (Instagram): 704 → 7,040")
                .containsPattern("as it is +with the change")
                .containsPattern("≠ +engagement rate \\(by reach\\)\n +now +8.08 % +73 %\n +target +9.3 % +83.95 %\n"
                        + " +· Likes \\(Instagram\\): 704 → 7,040")
                .doesNotContain("\nGOALS");
    }

    @Test
    void the_evidence_that_comes_and_goes_is_told_with_its_weight_and_the_facts_behind_it() {
        assertThat(whatIf("--set", "resources.hoursPerWeek=2").out())
                .containsPattern("-1 +now: there are few hours .*\\[B-26]\n +· Hours a week: 6 → 2");
    }

    @Test
    void a_limit_that_decides_is_named() {
        assertThat(whatIf("--unset", "team").out().replaceAll("\\s+", " "))
                .contains("+ web traffic from social media")
                .contains("(most KPIs for a small team or a single goal: 3)");
    }

    @Test
    void a_change_without_effect_says_so() {
        assertThat(whatIf("--set", "organisation.name=Other").out())
                .contains("Name: The Corner Café → Other")
                .endsWith("Nothing differs in the advice.\n");
        assertThat(whatIf("--set", "organisation.name=The Corner Café").out()).contains("The facts are the same.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objectives[0]=sell more | objectives | [\"sell-more\",\"local-presence\"]",
                "objectives[2]=sell more | objectives | [\"be-known\",\"local-presence\",\"sell-more\"]",
                "objectives+=sell more | objectives | [\"be-known\",\"local-presence\",\"sell-more\"]",
                "measurement.tracked+=[\"saves\",\"clicks\"] | measurement.tracked |"
                        + " [\"followers\",\"likes\",\"reach\",\"link-clicks\",\"saves\",\"link-clicks\"]",
                "platforms+=tiktok | platforms[2] | {\"platform\":\"tiktok\"}",
                "platforms[facebook].numbers.likes=3 | platforms[0].numbers.likes | 3",
                "organisation.name=42 | organisation.name | \"42\"",
                "organisation.sellsOnline=true | organisation.sellsOnline | true",
                "site.visits=12 | site.visits | 12",
                "asOf=2021-04-01 | asOf | \"2021-04-01\"",
                "organisation.employees= | organisation.employees | ",
            })
    void values_are_json_or_bare_words_and_things_in_lists_have_positions_and_names(
            String change, String path, String value) {
        Run run = whatIf("--set", change, "--format", "json");
        assertThat(run.err()).isEmpty();
        JsonNode facts = Json.MAPPER.readTree(run.out()).path("after").path("facts");
        String pointer = "/" + path.replaceAll("[.\\[]", "/").replace("]", "");
        assertThat(facts.at(pointer).isMissingNode() ? null : facts.at(pointer).toString())
                .isEqualTo(value);
    }

    @Test
    void what_is_taken_back_is_unknown_with_all_that_says_nothing_without_it() {
        Run run = whatIf("--unset", "tracking.webAnalytics", "--unset", "tracking.utm", "--format", "json");
        JsonNode facts = Json.MAPPER.readTree(run.out()).path("after").path("facts");
        assertThat(facts.has("tracking")).isFalse();
    }

    @Test
    void the_advice_after_the_change_is_the_one_on_the_changed_profile(@TempDir Path folder) throws Exception {
        ObjectNode edited = (ObjectNode) Json.MAPPER.readTree(Files.readString(Path.of(CAFE)));
        edited.putArray("objectives").add("sell more");
        Path file = folder.resolve("edited.json");
        Files.writeString(file, edited.toString());
        JsonNode after = Json.MAPPER
                .readTree(whatIf("--set", "objectives=[\"sell more\"]", "--format", "json")
                        .out())
                .path("after");
        assertThat(Json.write(after)).isEqualTo(advice(file.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "organisaton.kind=solo | there is no 'organisaton' here | organisation",
                "organisation.kind=smal-business | 'smal-business' is not known here | small-business",
                "measurement.tracked+=liks | no metric is called 'liks' | likes",
                "platforms[instagramm].numbers.likes=1 | 'instagramm' is not defined | instagram",
                "platforms.numbers.likes=1 | platforms is a list: say which of it, platforms[facebook] | ",
                "platforms[7].platform=tiktok | there is no position 7: the list has 2 entries | ",
                "organisation.kind+=solo | is no list: use = in place of += | ",
                "organisation..kind=solo | 'organisation..kind' is no path | ",
                "team.size=1e999999999 | beyond all measure | ",
                "team.size=0 | 0 is out of range: expected at least 1 | ",
                "nonsense | 'nonsense' is no change: expected path=value | ",
            })
    void a_change_that_cannot_be_is_refused_with_what_was_probably_meant(String change, String what, String meant) {
        Run run = whatIf("--set", change);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("--set: ").contains(what).contains(meant == null ? "" : meant);
    }

    @Test
    void a_profile_that_cannot_be_is_refused_as_ever() {
        Run run = Run.reading("{\"organisation\": {\"kind\": \"x\"}}", "what-if", "-", "--set", "team.size=1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("standard input:1: organisation.kind:");
        assertThat(whatIf().err()).contains("--set, --unset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "60", "80", "100"})
    void lines_keep_to_the_width_of_the_terminal(String columns) {
        Map<String, String> pipe = Map.of("SEXTANT_COLUMNS", columns);
        for (String language : List.of("en", "fr")) {
            Run run = Run.with(pipe, "", "compare", CAFE, THIN, "--lang", language);
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(
                                    line.replaceAll("[\u2066-\u2069]", "").length())
                            .as(line)
                            .isLessThanOrEqualTo(Math.max(45, Integer.parseInt(columns))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, as it is, no longer:",
        "ko, 현재, 더는 해당하지 않음:",
        "ar, الوضع الحالي, لم يعد ينطبق:",
        "fr, en l’état, plus maintenant :"
    })
    void every_language_tells_it(String language, String side, String went) {
        Run run = whatIf("--set", "objectives=[\"sell more\"]", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(side).contains(went).doesNotContain("differences.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ar", "fr"})
    void help_is_there_in_every_language(String language) {
        for (String command : List.of("what-if", "compare", "verify")) {
            Run run = Run.of(command, "--lang", language, "--help");
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains("--format")
                    .contains("--lang")
                    .contains("--rules")
                    .contains("--output");
        }
    }

    @Test
    void two_profiles_are_compared_first_by_their_facts() {
        Run run = Run.of("compare", CAFE, THIN);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Business objectives: be known, be present in the neighbourhood → not told")
                .contains("Platforms in use: Facebook taken away")
                .containsPattern("(?s)WHAT DIFFERS IN THE FACTS.*\n\nGOALS\n");
    }

    @Test
    void a_profile_and_the_advice_on_it_do_not_differ(@TempDir Path folder) throws Exception {
        Path saved = folder.resolve("advice.json");
        Files.writeString(saved, advice(CAFE));
        for (List<String> files : List.of(List.of(CAFE, saved.toString()), List.of(saved.toString(), CAFE))) {
            Run run = Run.of("compare", files.get(0), files.get(1));
            assertThat(run.out()).contains("The facts are the same.").endsWith("Nothing differs in the advice.\n");
        }
    }

    @Test
    void what_differs_is_had_as_data_too_and_in_no_other_form(@TempDir Path folder) {
        JsonNode difference = Json.MAPPER.readTree(
                Run.of("compare", CAFE, THIN, "--format", "json").out());
        assertThat(difference.path("goals").isEmpty()).isFalse();
        assertThat(difference.path("details").asInt()).isPositive();
        Run html = Run.of("compare", CAFE, THIN, "--format", "html");
        assertThat(html.code()).isEqualTo(2);
        assertThat(html.err()).contains("expected one of text, json");
        Path file = folder.resolve("difference.json");
        assertThat(Run.of("compare", CAFE, THIN, "-o", file.toString()).out()).isEmpty();
        assertThat(file)
                .content()
                .isEqualTo(Run.of("compare", CAFE, THIN, "--format", "json").out());
    }

    static Stream<String> fixtures() throws Exception {
        return AdviseCommandTest.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void the_advice_on_every_fixture_comes_out_again(String fixture) {
        Run run = Run.reading(advice(fixture), "verify", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Identical");
        assertThat(run.code()).isZero();
    }

    @Test
    void one_byte_in_a_score_is_found() {
        Run run = Run.reading(advice(CAFE).replaceFirst("\"score\" : 17", "\"score\" : 18"), "verify", "-");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out())
                .startsWith("Not identical")
                .containsPattern("points +18 +17")
                .contains("WHERE THEY DIFFER · 1 place\n  · goals[0].score: 18 → 17\n");
    }

    @Test
    void another_fact_gives_another_advice_and_all_that_differs_is_told() {
        String saved = advice(CAFE).replaceFirst("\"hoursPerWeek\" : 6", "\"hoursPerWeek\" : 2");
        Run run = Run.reading(saved, "verify", "-");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).contains("2 hours a week for 2 platforms is less than each of them needs");
        JsonNode data = Json.MAPPER.readTree(
                Run.reading(saved, "verify", "-", "--format", "json").out());
        assertThat(data.path("identical").asBoolean()).isFalse();
        assertThat(data.path("places").isEmpty()).isFalse();
    }

    @Test
    void another_rulebook_or_program_is_named() {
        String saved = advice(CAFE)
                .replaceFirst("\"digest\" : \"[0-9a-f]{8}", "\"digest\" : \"01234567")
                .replaceFirst("\"engine\" : \"[^\"]*\"", "\"engine\" : \"0.0.9\"");
        Run run = Run.reading(saved, "verify", "-");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("It was made with the rulebook sextant-core 0.1.0 · 01234567; here is sextant-core 0.1.0 ·")
                .contains("It was made by Sextant 0.0.9; here is ")
                .contains("Nothing differs in the advice.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "nonsense", "{\"rulebook\": ", "{}", "{\"version\": \"2\", \"rulebook\": 3}", "\u0000"
            })
    void what_is_no_advice_is_refused_without_a_stack_trace(String text) {
        Run run = Run.reading(text, "verify", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("standard input")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }

    @Test
    void what_is_wrong_in_an_advice_is_told_with_its_place() {
        String saved = advice(CAFE);
        assertThat(verifyError(saved.replaceFirst("\"score\" : 17", "\"score\" : \"many\"")))
                .containsPattern("standard input:\\d+: goals\\[0].score: 'many' does not fit: expected integer");
        assertThat(verifyError(saved.replaceFirst("\"level\" : \"high\"", "\"level\" : \"hgh\"")))
                .contains("confidence.level: 'hgh' is not known here")
                .contains("Maybe you meant 'high'.");
        assertThat(verifyError(
                        saved.replaceFirst("\"tracked\" : \\[\\s+\"followers\"", "\"tracked\" : [ \"folowers\"")))
                .contains("standard input: facts.measurement.tracked[0]: no metric is called 'folowers'");
        assertThat(verifyError(saved.replaceFirst("\"version\" : \"2\"", "\"version\" : \"1\"")))
                .contains("this is an advice of form 1: expected form 2")
                .hasLineCount(1);
    }

    private static String verifyError(String saved) {
        Run run = Run.reading(saved, "verify", "-");
        assertThat(run.code()).isEqualTo(2);
        return run.err();
    }
}
