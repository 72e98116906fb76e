package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sextant.cli.Run;
import sextant.input.Checked;
import sextant.input.Problem;
import sextant.profile.Profile;
import tools.jackson.databind.JsonNode;

/** A profile with something wrong in it is refused, and everything that is wrong is named at once. */
final class MalformedProfilesTest {

    @TestFactory
    Stream<DynamicTest> every_problem_of_a_profile_is_named() {
        return Cases.in("/malformed/profiles.yaml").stream()
                .map(one -> dynamicTest(Cases.text(one, "name"), () -> check(one)));
    }

    private static void check(JsonNode one) {
        Checked<Profile> read = TestAdvisor.shipped().read("profile", Cases.text(one, "profile"));
        assertThat(read.value()).isEmpty();
        List<String> expected = new ArrayList<>();
        one.path("expect")
                .forEach(problem -> expected.add(key(Cases.text(problem, "code"), Cases.text(problem, "path"))));
        assertThat(read.problems())
                .extracting(MalformedProfilesTest::key)
                .containsExactlyInAnyOrderElementsOf(expected);
        one.path("expect").forEach(problem -> checkSuggestion(problem, read.problems()));
        read.problems().forEach(Sayable::check);
        checkExit(Cases.text(one, "profile"), read.problems());
    }

    /** The command line names as many problems, with the exit code that scripts rely on. */
    private static void checkExit(String profile, List<Problem> problems) {
        Run run = Run.reading(profile, "advise", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> line.startsWith("standard input")))
                .hasSize(problems.size());
        assertThat(run.err()).doesNotContain("\tat ");
    }

    private static void checkSuggestion(JsonNode expected, List<Problem> problems) {
        if (expected.has("suggestion")) {
            String key = key(Cases.text(expected, "code"), Cases.text(expected, "path"));
            assertThat(problems)
                    .filteredOn(problem -> key(problem).equals(key))
                    .allSatisfy(problem ->
                            assertThat(problem.suggestions()).as(key).startsWith(Cases.text(expected, "suggestion")));
        }
    }

    private static String key(Problem problem) {
        return key(problem.code(), problem.place().path());
    }

    private static String key(String code, String path) {
        return code + " " + path;
    }
}
