package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sextant.input.Json;
import tools.jackson.databind.JsonNode;

/** {@code sextant ask} in plain lines: questions, answers, going back, stopping, going on; and answers from a file. */
class AskCommandTest {

    /** Shows all answers and finishes. */
    private static final List<String> FINISH = List.of("=", "1");

    @TempDir
    Path folder = Path.of("");

    private Path in(String name) {
        return folder.resolve(name);
    }

    private Run ask(List<String> lines, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("ask", "--plain", "-o", in("profile.json").toString()));
        arguments.addAll(List.of(options));
        return Run.reading(String.join("\n", lines) + "\n", arguments.toArray(String[]::new));
    }

    private static List<String> then(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private JsonNode profile() throws Exception {
        return Json.MAPPER.readTree(Files.readString(in("profile.json")));
    }

    private JsonNode session() throws Exception {
        return Json.MAPPER.readTree(Files.readString(in("profile.session.json")));
    }

    @Test
    void answers_make_a_profile_and_advice() throws Exception {
        Run run = ask(then(List.of("sell more online", "start-up", "b2c"), FINISH));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("What does the business want most at the moment?")
                .contains("GOALS")
                .contains("sextant ask --resume " + in("profile.session.json"));
        assertThat(profile().toString())
                .isEqualTo(
                        "{\"objectives\":[\"sell-online\"],\"organisation\":{\"kind\":\"start-up\",\"market\":\"b2c\"}}");
        assertThat(Run.of("advise", in("profile.json").toString()).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | sell more online | don't know | none | later | back",
                "ko | 온라인 판매 | 모름 | 해당 없음 | 나중에 | 이전",
                "ar | المزيد من المبيعات | لا أعرف | لا شيء | لاحقا | رجوع",
                "fr | vendre | je ne sais pas | aucun | plus tard | retour"
            })
    void commands_are_understood_in_each_language(
            String language, String unused, String unknown, String none, String later, String back) throws Exception {
        Run run = ask(List.of("1", unknown, none, later, back, "1"), "--lang", language);
        assertThat(run.code()).isZero();
        JsonNode answers = session().path("answers");
        assertThat(answers.at("/objectives/given").size()).isEqualTo(1);
        assertThat(answers.at("/organisation.kind/kind").asString()).isEqualTo("unknown");
        assertThat(answers.at("/organisation.market/kind").asString()).isEqualTo("none");
        assertThat(answers.at("/organisation.areas/given/0").asString()).isEqualTo("local");
        assertThat(session().path("language").asString()).isEqualTo(language);
    }

    @Test
    void what_is_refused_is_asked_again_with_the_reason() throws Exception {
        Run run = ask(then(List.of("sel more onlin", "sell more online"), FINISH));
        assertThat(run.out())
                .contains("! no objective is called 'sel more onlin'")
                .contains("Maybe");
        assertThat(profile().at("/objectives/0").asString()).isEqualTo("sell-online");
    }

    @Test
    void every_answer_is_kept_at_once_and_the_session_goes_on_where_it_was_left() throws Exception {
        Run stopped = ask(List.of("sell more online", "start-up", "."));
        assertThat(stopped.code()).isZero();
        assertThat(in("profile.json")).doesNotExist();
        String session = in("profile.session.json").toString();
        assertThat(stopped.out()).contains("sextant ask --resume " + session);
        Run resumed = ask(then(List.of("b2c"), FINISH), "--resume", session);
        assertThat(resumed.out()).contains("Whom do you sell to?").doesNotContain("What kind of organisation is it?\n");
        assertThat(profile().at("/organisation/market").asString()).isEqualTo("b2c");
        assertThat(profile().at("/organisation/kind").asString()).isEqualTo("start-up");
    }

    @Test
    void the_end_of_the_input_is_a_stop() throws Exception {
        assertThat(ask(List.of("sell more online")).code()).isZero();
        assertThat(session().at("/answers/objectives/given/0").asString()).isEqualTo("sell-online");
    }

    @Test
    void an_unfinished_session_is_offered_and_never_overwritten() throws Exception {
        ask(List.of("sell more online", "."));
        Run goneOn = ask(List.of("1", "start-up", "."));
        assertThat(goneOn.out()).contains("was not finished").contains("What kind of organisation is it?");
        assertThat(session().at("/answers/organisation.kind/given").asString()).isEqualTo("start-up");
        String before = Files.readString(in("profile.session.json"));
        Run anew = ask(List.of("2", "be known", "."));
        assertThat(anew.out()).contains("profile.session-2.json");
        assertThat(Files.readString(in("profile.session.json"))).isEqualTo(before);
    }

    @Test
    void an_earlier_answer_is_changed_without_losing_others() throws Exception {
        Run run = ask(List.of("sell more online", "start-up", "b2c", "=", "6", "agency", "=", "1"));
        assertThat(run.code()).isZero();
        assertThat(profile().at("/organisation/kind").asString()).isEqualTo("agency");
        assertThat(profile().at("/organisation/market").asString()).isEqualTo("b2c");
        assertThat(run.out()).contains("Your answer so far: start-up");
    }

    @Test
    void what_was_put_off_comes_up_again() throws Exception {
        Run run = ask(List.of("", "start-up", "=", "2", "be known", "=", "1"));
        assertThat(run.code()).isZero();
        assertThat(profile().at("/objectives/0").asString()).isEqualTo("be-known");
    }

    @Test
    void details_are_offered_and_not_demanded() throws Exception {
        ask(then(List.of("be known"), FINISH));
        String session = in("profile.session.json").toString();
        Run run = ask(List.of("=", "3"), "--resume", session, "--overwrite");
        assertThat(run.out()).contains("Add details: names, owners, exact dates");
    }

    @Test
    void one_may_ask_why_and_what_the_advice_would_be() {
        Run run = ask(List.of("be known", "??", "+", "."));
        assertThat(run.out())
                .contains("› Goals that suit a café")
                .contains("questions are left")
                .contains("Goals: brand awareness");
    }

    @Test
    void another_file_gives_way_only_when_the_user_says_so() throws Exception {
        Files.writeString(in("profile.json"), "{}");
        ask(then(List.of("be known"), List.of("=", "1", "1")));
        assertThat(Files.readString(in("profile.json"))).isEqualTo("{}");
        assertThat(in("profile-2.json")).exists();
        ask(List.of("1", "=", "1", "2"));
        assertThat(profile().at("/objectives/0").asString()).isEqualTo("be-known");
    }

    @Test
    void files_that_are_no_sessions_are_refused_and_left_alone() throws Exception {
        for (String content : List.of(
                "{}",
                "not json at all: [",
                "{\"format\": \"sextant-session\", \"version\": 9}",
                "{\"format\": \"sextant-session\", \"version\": 1}",
                "{\"format\": \"sextant-session\", \"version\": 1, \"more\": 2}")) {
            Path file = Files.writeString(in("session.json"), content);
            Run run = ask(List.of("be known"), "--resume", file.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith(file.toString()).doesNotContain("Exception");
            assertThat(Files.readString(file)).isEqualTo(content);
        }
    }

    @Test
    void a_file_that_is_no_session_is_not_made_one() throws Exception {
        Path file = Files.writeString(in("notes.json"), "{\"mine\": 1}");
        Run run = ask(List.of("be known"), "--session", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("this is not a session of Sextant");
        assertThat(Files.readString(file)).isEqualTo("{\"mine\": 1}");
    }

    @Test
    void who_knows_nothing_comes_to_an_end_and_gets_advice() throws Exception {
        Run run = ask(then(Collections.nCopies(200, "?"), List.of("1")));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Your answers.").contains("GOALS");
        assertThat(profile()).isEmpty();
    }

    @Test
    void a_session_of_another_rulebook_goes_on_and_says_what_is_lost() throws Exception {
        ask(List.of("be known", "."));
        String session = Files.readString(in("profile.session.json"))
                .replaceAll("\"digest\" : \"[0-9a-f]+\"", "\"digest\" : \"0123\"")
                .replace(
                        "\"answers\" : {",
                        "\"answers\" : {\n \"organisation.shoe\" : {\"given\" : 3},"
                                + "\n \"organisation.kind\" : {\"given\" : \"circus\"},");
        Files.writeString(in("profile.session.json"), session);
        Run run = ask(FINISH, "--resume", in("profile.session.json").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("was made with another version of")
                .contains("organisation.shoe")
                .contains("organisation.kind");
        assertThat(profile().toString()).isEqualTo("{\"objectives\":[\"be-known\"]}");
    }

    @Test
    void a_profile_is_where_one_may_begin_and_nothing_of_it_is_lost() throws Exception {
        Run run = ask(FINISH, "--from", "fixtures/corner-cafe.json");
        assertThat(run.code()).isZero();
        assertThat(profile().path("asOf").asString()).isEqualTo("2021-03-01");
        String shown = Run.of("advise", "fixtures/corner-cafe.json").out();
        assertThat(run.out()).contains(shown);
    }

    private Run take(String answers, String... options) throws Exception {
        Path file = Files.writeString(in("answers.yaml"), answers);
        List<String> arguments = new ArrayList<>(List.of("ask", "--answers", file.toString()));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void a_file_with_answers_makes_a_profile_without_a_question() throws Exception {
        Run run = take("""
                platforms[tiktok].numbers.followers: 2.1k
                objectives: [sell more online, be known]
                platforms: Instagram, TikTok
                organisation.kind: unknown
                organisation.sellsOnline: true
                resources.hoursPerWeek: 6
                """, "-o", in("profile.json").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("GOALS");
        assertThat(profile().at("/platforms/1/numbers/followers").asInt()).isEqualTo(2100);
        assertThat(profile().at("/organisation/sellsOnline").asBoolean()).isTrue();
        assertThat(profile().at("/resources/hoursPerWeek").asInt()).isEqualTo(6);
        assertThat(profile().at("/organisation").has("kind")).isFalse();
    }

    @Test
    void everything_that_is_wrong_with_a_file_of_answers_is_told_at_once() throws Exception {
        Files.writeString(in("profile.json"), "{}");
        Run run = take("""
                organisation.kind: smal business
                team.sise: 1
                resources.hoursPerWeek: [1]
                platforms: Instagram
                platforms[instagram].numbers.followers: many
                ads.reach: 3
                """, "-o", in("profile.json").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("answers.yaml:1: organisation.kind: ")
                .contains("Maybe you meant 'small business'")
                .contains("answers.yaml:2: team.sise: there is no 'team.sise'")
                .contains("'team.size'")
                .contains("answers.yaml:3: resources.hoursPerWeek: ")
                .contains("answers.yaml:5: platforms[instagram].numbers.followers: ")
                .contains("answers.yaml:6: ads.reach: 'ads.reach' is not asked")
                .contains("--overwrite");
        assertThat(Files.readString(in("profile.json"))).isEqualTo("{}");
    }
}
