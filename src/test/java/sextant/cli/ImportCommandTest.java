package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sextant.TestAdvisor;
import sextant.input.Json;
import sextant.intake.FileChoices;
import sextant.intake.Intake;
import sextant.profile.ProfileRefused;
import tools.jackson.databind.JsonNode;

/** {@code sextant import}: what people have on their disks becomes a profile, and nothing is guessed or lost on the way. */
class ImportCommandTest {

    private static final String EXPORTS = "fixtures/exports/";

    /** What the days without a year need. */
    private static final List<String> YEAR = List.of("--to", "2027-01-02");

    @TempDir
    Path folder = Path.of("");

    private String profile() {
        return folder.resolve("profile.json").toString();
    }

    private Run into(String... args) {
        return with(Map.of(), "", args);
    }

    private Run with(Map<String, String> variables, String typed, String... args) {
        List<String> all = new ArrayList<>(List.of("import", "--into", profile()));
        all.addAll(List.of(args));
        return Run.with(variables, typed, all.toArray(String[]::new));
    }

    private Run asked(String typed, String... args) {
        return with(Map.of("SEXTANT_ASKS", "1"), typed, args);
    }

    private JsonNode written() throws IOException {
        return Json.MAPPER.readTree(Files.readString(Path.of(profile())));
    }

    private String file(String name, String content) throws IOException {
        return file(name, content, StandardCharsets.UTF_8);
    }

    private String file(String name, String content, Charset encoding) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, content.getBytes(encoding));
        return path.toString();
    }

    private static Stream<Path> exports() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(EXPORTS))) {
            return files.sorted().toList().stream();
        }
    }

    private static String[] arguments(Path export, String... more) {
        List<String> all = new ArrayList<>(List.of(export.toString()));
        all.addAll(export.toString().contains("tiktok") ? YEAR : List.of());
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void every_export_becomes_a_profile_that_gets_advice(Path export) {
        Run run = into(arguments(export));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Run.of("advise", profile()).code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void importing_twice_is_importing_once(Path export) throws IOException {
        into(arguments(export));
        String once = Files.readString(Path.of(profile()));
        Run again = into(arguments(export));
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("new 0, replaced 0");
        assertThat(Files.readString(Path.of(profile()))).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void each_column_of_an_export_is_accounted_for(Path export) throws IOException {
        Run run = into(arguments(export, "--dry-run"));
        List<String> columns = new Intake(TestAdvisor.shipped().rulebook())
                .read(
                        export.toString(),
                        Files.readAllBytes(export),
                        new FileChoices(null, null, null, null, Map.of(), null, LocalDate.of(2027, 1, 2)))
                .orThrow(ProfileRefused::new)
                .columns();
        assertThat(columns)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(run.out()).contains(column));
        assertThat(Files.exists(Path.of(profile()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ar", "fr"})
    void it_speaks_every_language(String language) {
        Run run = into(EXPORTS + "ga4-sources-fr.csv", EXPORTS + "linkedin-content-fr.csv", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .doesNotContain("cli.said")
                .doesNotContain("facts.")
                .doesNotContain("imports.");
    }

    @Test
    void posts_are_counted_and_added_up_whatever_their_texts_hold() throws IOException {
        into(EXPORTS + "instagram-posts.csv");
        JsonNode use = written().path("platforms").path(0);
        assertThat(use.path("platform").asString()).isEqualTo("instagram");
        assertThat(use.path("numbers").toString())
                .isEqualTo(
                        "{\"from\":\"2026-09-02\",\"to\":\"2026-09-28\",\"posts\":5,\"reach\":9600,\"impressions\":15875,"
                                + "\"likes\":646,\"comments\":64,\"shares\":43,\"saves\":85}");
    }

    @Test
    void followers_are_never_added_up() throws IOException {
        into(EXPORTS + "tiktok-followers.csv", "--to", "2027-01-02");
        JsonNode numbers = written().path("platforms").path(0).path("numbers");
        assertThat(numbers.path("followers").asLong()).isEqualTo(10_480);
        assertThat(numbers.path("from").asString()).isEqualTo("2026-12-29");
        assertThat(numbers.path("netNewFollowersPerWeek").asInt()).isEqualTo(154);
    }

    @Test
    void sources_are_told_apart_by_platform_and_search_engines_are_none() throws IOException {
        Run run = into(EXPORTS + "ga4-sources-fr.csv");
        assertThat(run.out()).contains("naver / organic", "google / organic", "(direct) / (none)");
        assertThat(written().path("site").path("visits").asLong()).isEqualTo(212 + 48 + 131 + 36);
        assertThat(written().path("site").path("bounceRate").asDouble()).isEqualTo(48.93);
        assertThat(written().path("platforms").size()).isEqualTo(3);
    }

    @Test
    void encodings_of_spreadsheets_are_found_by_the_header_and_said() {
        assertThat(into(EXPORTS + "own-sheet-ko.csv").out()).contains("windows-949", "'팔로워'");
        assertThat(into(EXPORTS + "linkedin-content-fr.csv").out()).contains("windows-1252", "'Réactions (total)'");
        assertThat(into(EXPORTS + "linkedin-content.csv", "--overwrite").out()).contains("UTF-16LE");
    }

    @Test
    void arabic_digits_are_digits() throws IOException {
        into(EXPORTS + "own-sheet-ar.csv");
        assertThat(written()
                        .path("platforms")
                        .path(1)
                        .path("numbers")
                        .path("reach")
                        .asLong())
                .isEqualTo(18_440);
    }

    @Test
    void what_the_profile_says_besides_stays_as_it_was_written() throws IOException {
        String before =
                "{\"role\": null, \"platforms\": [{\"numbers\": {\"hoursPerWeek\": 3.50}, \"platform\": \"Insta\"}], \"objectives\": [\"be known\"]}";
        file("profile.json", before);
        assertThat(into(EXPORTS + "instagram-posts.csv").code()).isZero();
        JsonNode numbers = written().path("platforms").path(0).path("numbers");
        assertThat(written().path("platforms").path(0).path("platform").asString())
                .isEqualTo("Insta");
        assertThat(numbers.path("hoursPerWeek").decimalValue().toPlainString()).isEqualTo("3.50");
        assertThat(numbers.path("likes").asInt()).isEqualTo(646);
        assertThat(written().path("objectives").path(0).asString()).isEqualTo("be known");
    }

    @Test
    void a_contradiction_is_decided_by_an_option() throws IOException {
        String before = "{\"platforms\": [{\"platform\": \"instagram\", \"numbers\": {\"likes\": 7, \"clicks\": 3}}]}";
        file("profile.json", before);
        Run refused = into(EXPORTS + "instagram-posts.csv");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("likes: 7 ≠ 646", "--keep", "--overwrite");
        assertThat(Files.readString(Path.of(profile()))).isEqualTo(before);

        assertThat(into(EXPORTS + "instagram-posts.csv", "--keep").out()).contains("keeps 7");
        assertThat(written()
                        .path("platforms")
                        .path(0)
                        .path("numbers")
                        .path("likes")
                        .asInt())
                .isEqualTo(7);
        Run replaced = into(EXPORTS + "instagram-posts.csv", "--overwrite");
        assertThat(replaced.out()).contains("was 7");
        assertThat(written()
                        .path("platforms")
                        .path(0)
                        .path("numbers")
                        .path("likes")
                        .asInt())
                .isEqualTo(646);
    }

    @Test
    void numbers_of_another_period_are_not_mixed_in_silently() throws IOException {
        file(
                "profile.json",
                "{\"platforms\": [{\"platform\": \"instagram\", \"numbers\": {\"from\": \"2026-01-01\", \"to\": \"2026-01-31\", \"clicks\": 3}}]}");
        assertThat(into(EXPORTS + "instagram-posts.csv").code()).isEqualTo(2);
        assertThat(into(EXPORTS + "instagram-posts.csv", "--keep").out()).contains("another period", "left out 7");
        assertThat(into(EXPORTS + "instagram-posts.csv", "--overwrite").out()).contains("still holds: Link clicks");
    }

    @Test
    void on_a_terminal_it_asks_and_takes_a_number() throws IOException {
        String visits = file("visits.csv", "sep=,\n\"Visits\"\n\"Date\",\"Primary\"\n\"2026-09-01\",\"5\"\n");
        assertThat(into(visits).code()).isEqualTo(2);
        assertThat(into(visits).err()).contains("--platform");
        Run run = asked("nonsense\n99\n1\n", visits);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("  1  Facebook");
        assertThat(written().path("platforms").path(0).path("platform").asString())
                .isEqualTo("facebook");
    }

    @Test
    void when_no_answer_comes_it_refuses() throws IOException {
        String visits = file("visits.csv", "sep=,\n\"Visits\"\n\"Date\",\"Primary\"\n\"2026-09-01\",\"5\"\n");
        assertThat(asked("", visits).code()).isEqualTo(2);
        assertThat(Files.exists(Path.of(profile()))).isFalse();
    }

    @Test
    void a_contradiction_is_asked_once_for_a_platform() throws IOException {
        file("profile.json", "{\"platforms\": [{\"platform\": \"instagram\", \"numbers\": {\"likes\": 7}}]}");
        Run run = asked("2\n", EXPORTS + "instagram-posts.csv", EXPORTS + "instagram-posts.csv");
        assertThat(run.code()).isZero();
        assertThat(written()
                        .path("platforms")
                        .path(0)
                        .path("numbers")
                        .path("likes")
                        .asInt())
                .isEqualTo(646);
    }

    @Test
    void a_date_that_could_be_two_is_not_guessed() throws IOException {
        String sheet = file("s.csv", "Date;Platform;Followers\n03/04/2026;Facebook;10\n04/03/2026;Facebook;12\n");
        Run run = into(sheet);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("03/04/2026", "--dates dmy");
        into(sheet, "--dates", "dmy");
        assertThat(followers()).isEqualTo(10);
        into(sheet, "--dates", "mdy", "--overwrite");
        assertThat(followers()).isEqualTo(12);
    }

    private int followers() throws IOException {
        return written()
                .path("platforms")
                .path(0)
                .path("numbers")
                .path("followers")
                .asInt();
    }

    @Test
    void a_decimal_sign_that_could_be_a_group_is_not_guessed() throws IOException {
        String sheet = file("s.csv", "Platform;Watch hours;Views\nYouTube;1.234;90\n");
        assertThat(into(sheet).err()).contains("1.234", "--decimal point");
        into(sheet, "--decimal", "comma");
        assertThat(written()
                        .path("platforms")
                        .path(0)
                        .path("numbers")
                        .path("watchHours")
                        .asInt())
                .isEqualTo(1_234);
        String other = file("t.csv", "Platform;Watch hours;Views\nTikTok;1.234;9.012.000\n");
        assertThat(into(other).code()).isZero();
        assertThat(written()
                        .path("platforms")
                        .path(1)
                        .path("numbers")
                        .path("watchHours")
                        .asInt())
                .isEqualTo(1_234);
    }

    @Test
    void two_columns_for_one_fact_are_not_guessed() throws IOException {
        String sheet = file("s.csv", "Platform,Likes,Reactions\nFacebook,10,12\n");
        Run run = into(sheet);
        assertThat(run.err()).contains("Likes, Reactions", "--column \"Reactions\"=none");
        into(sheet, "--column", "Likes=none");
        assertThat(written()
                        .path("platforms")
                        .path(0)
                        .path("numbers")
                        .path("likes")
                        .asInt())
                .isEqualTo(12);
    }

    @Test
    void columns_of_ones_own_are_told_by_an_option() throws IOException {
        String sheet = file("s.csv", "Woche,Unsere Reichweite,Fans\n1,100,7\n2,150,8\n");
        String[] told = {sheet, "--platform", "Insta", "--column", "Unsere Reichweite=reach", "--column", "Fans=none"};
        assertThat(into(told).err()).isEmpty();
        assertThat(written()
                        .path("platforms")
                        .path(0)
                        .path("numbers")
                        .path("reach")
                        .asInt())
                .isEqualTo(250);
        assertThat(into(sheet, "--platform", "Insta", "--column", "Fans=folowers")
                        .err())
                .contains("Maybe you meant 'followers'");
        assertThat(into(sheet, "--platform", "Insta", "--column", "Unsere Reichweiten=reach")
                        .err())
                .contains("Unsere Reichweite");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date,Platform,Likes                                            | can be counted",
                "Date,Platform,Likes\\n2026-09-01,Facebook,12x                  | 12x",
                "Date,Platform,Likes\\nyesterday,Facebook,12                    | yesterday",
                "Date,Platform,Likes\\n2026-09-31,Facebook,12                   | 2026",
                "Date,Platform,Likes\\n2026-09-01,Facebook,12.5                 | whole number",
                "Platform,Likes\\nFacebook,-5                                   | -5",
                "Platform,Likes,Likes\\nFacebook,5,6                            | several columns",
                "what is this                                                   | what is this",
                "Platform;Watch hours;Views\\nYouTube;1,5;2\\nTikTok;1.5;2      | comma",
                "Date;Platform;Likes\\n13/01/2026;Facebook;2\\n01/13/2026;X;2   | one way",
            })
    void what_is_wrong_is_said_and_nothing_is_written(String content, String said) throws IOException {
        Run run = into(file("bad.csv", content.replace("\\n", "\n")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("\tat ");
        assertThat(Files.exists(Path.of(profile()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7 …, PDF", "PK\u0003\u0004 workbook, workbook", "'', empty", "a\u0000b\u0001c, not a text"})
    void what_is_no_table_is_said_to_be_none(String content, String said) throws IOException {
        Run run = into(file("report.csv", content));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }

    @Test
    void options_that_make_no_sense_are_refused() {
        String export = EXPORTS + "instagram-posts.csv";
        assertThat(into(export, "--keep", "--overwrite").err()).contains("exclude");
        assertThat(into(export, "--platform", "Instagrm").err()).contains("Instagram");
        assertThat(into(export, "--kind", "instagram-post").err()).contains("instagram-posts");
        assertThat(into(export, "--from", "2026-09-05").err()).contains("2026-09-02", "--from");
        assertThat(into("fixtures/exports/instagram-post.csv").err()).contains("instagram-posts.csv");
        assertThat(Run.of("import", export).err()).contains("--into");
    }

    @Test
    void a_profile_in_yaml_or_with_problems_is_left_alone() throws IOException {
        String yaml = file("p.yaml", "objectives: [be known] # our wish\n");
        Run run = Run.of("import", EXPORTS + "pinterest.csv", "--into", yaml);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("YAML");
        assertThat(Files.readString(Path.of(yaml))).contains("# our wish");
        file("profile.json", "{\"objectivs\": []}");
        assertThat(into(EXPORTS + "pinterest.csv").err()).contains("objectives");
        assertThat(Run.of("import", EXPORTS + "pinterest.csv", "--into", "no/such/p.json")
                        .err())
                .contains("no/such");
        assertThat(Run.of("import", EXPORTS + "pinterest.csv", "--into", folder.toString())
                        .code())
                .isEqualTo(2);
    }
}
