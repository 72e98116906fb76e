package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import sextant.advice.Advice;
import sextant.input.Checked;
import sextant.input.Json;
import sextant.input.Problem;
import sextant.profile.Profile;

/** What nobody would write, but somebody sends: it gets advice or problems, soon, and never an exception. */
@Timeout(60)
final class OddProfilesTest {

    private static final Map<String, String> ODD = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "a baseline that is next to nothing",
                    "{\"measurement\": {\"kpis\": [{\"metric\": \"reach\", \"baseline\": 1e-300, \"target\": 9e15}]}}"),
            Map.entry(
                    "a goal from next to nothing",
                    "{\"goals\": [{\"goal\": \"brand-awareness\", \"metric\": \"reach\", \"baseline\": 1e-320, \"target\": 1}]}"),
            Map.entry("a number with a million decimals", "{\"site\": {\"timeOnPage\": 1e-1000000}}"),
            Map.entry("a number with more decimals than memory", "{\"site\": {\"timeOnPage\": 1e-999999999}}"),
            Map.entry("a number with more digits than memory", "{\"site\": {\"timeOnPage\": 1e999999999}}"),
            Map.entry("a whole number with more digits than memory", "{\"team\": {\"size\": 1e999999999}}"),
            Map.entry("a count with an exponent", "{\"team\": {\"size\": 2e0}}"),
            Map.entry("the same in YAML", "team: {size: 1e999999999}\nsite: {timeOnPage: 1e-999999999}\n"),
            Map.entry("a minus of nothing", "{\"resources\": {\"paidBudget\": -0.0}}"),
            Map.entry("a number of a thousand digits", "{\"site\": {\"visits\": 1" + "0".repeat(1_000) + "}}"),
            Map.entry("a name of a hundred thousand letters", "{\"objectives\": [\"" + "x".repeat(100_000) + "\"]}"),
            Map.entry("a key of a hundred thousand letters", "{\"" + "x".repeat(100_000) + "\": 1}"),
            Map.entry("a name of blanks of all sorts", "{\"objectives\": [\"\\u00a0\\u2003\\u200b\"]}"),
            Map.entry("half a letter", "{\"organisation\": {\"name\": \"\\ud800\"}}"),
            Map.entry("a byte order mark", "\ufeff{\"team\": {\"size\": 2}}"),
            Map.entry("a zero byte", "{\"organisation\": {\"name\": \"a\\u0000b\"}}"),
            Map.entry(
                    "keys with dots and brackets",
                    "{\"a.b[0]\": 1, \"goals[0].goal\": 2, \"\": 3, \"[\": 4, \"..\": 5}"),
            Map.entry(
                    "the first day and the last one",
                    "{\"asOf\": \"9999-12-31\", \"practice\": {\"lastReview\": \"0000-01-01\"}}"),
            Map.entry("a leap second", "{\"asOf\": \"2016-12-31T23:59:60Z\"}")));

    @TestFactory
    Stream<DynamicTest> every_oddity_gets_advice_or_problems() {
        return ODD.entrySet().stream()
                .map(odd -> dynamicTest(
                        odd.getKey(),
                        () -> Assertions.assertThatNoException()
                                .isThrownBy(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                                        Duration.ofSeconds(10), () -> answered(odd.getValue())))));
    }

    private static void answered(String text) {
        Checked<Profile> read = TestAdvisor.shipped().read("profile", text);
        assertThat(read.value().isPresent() || !read.problems().isEmpty()).isTrue();
        read.problems().forEach(Sayable::check);
        read.value()
                .map(TestAdvisor.shipped()::advise)
                .ifPresent(advice -> assertThat(Json.write(advice)).isNotBlank());
    }

    @Test
    void five_hundred_things_in_a_list_are_taken_and_one_more_is_refused() {
        assertThat(TestAdvisor.advise(tracking(500)).watch()).isNotEmpty();
        assertThat(TestAdvisor.shipped().read("profile", tracking(501)).problems())
                .extracting(Problem::code)
                .containsExactly("too-many");
    }

    private static String tracking(int count) {
        return "{\"measurement\": {\"tracked\": [" + "\"likes\",".repeat(count - 1) + "\"followers\"]}}";
    }

    @Test
    void a_hundred_goals_with_a_hundred_kpis_are_no_reason_to_fail() {
        String goals = "{\"goal\": \"brand-awareness\"},".repeat(99) + "{\"goal\": \"brand-awareness\"}";
        String kpis = "{\"metric\": \"reach\"},".repeat(99) + "{\"metric\": \"likes\"}";
        Advice advice = TestAdvisor.advise("{\"goals\": [" + goals + "], \"measurement\": {\"kpis\": [" + kpis + "]}}");
        assertThat(advice.statedGoals()).hasSize(100);
    }

    @Test
    void a_profile_is_resolved_however_its_names_are_written() {
        Advice plain =
                TestAdvisor.advise("{\"objectives\": [\"be-known\"], \"platforms\": [{\"platform\": \"twitter\"}]}");
        Advice shouted = TestAdvisor.advise("objectives: [BE  KNOWN]\nplatforms: [{platform: x (TWITTER)}]\n");
        assertThat(Json.write(shouted)).isEqualTo(Json.write(plain));
    }
}
