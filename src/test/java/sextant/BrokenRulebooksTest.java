package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import sextant.cli.Run;
import sextant.input.Checked;
import sextant.input.Problem;
import tools.jackson.databind.JsonNode;

/** A rulebook with something wrong in it is refused, and what is wrong is named with file and line. */
final class BrokenRulebooksTest {

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> what_is_wrong_with_a_rulebook_is_named_with_file_and_line() {
        List<JsonNode> cases = Cases.in("/malformed/rulebooks.yaml");
        return Stream.iterate(0, i -> i + 1)
                .limit(cases.size())
                .map(i -> dynamicTest(
                        Cases.text(cases.get(i), "name"), () -> check(cases.get(i), temporary.resolve("case" + i))));
    }

    private static void check(JsonNode one, Path folder) {
        RulebookCopy copy = RulebookCopy.in(folder);
        spoil(copy, one);
        Checked<Sextant> opened = TestAdvisor.open(copy.folder());
        assertThat(opened.value()).isEmpty();
        JsonNode expect = one.path("expect");
        List<Problem> named = opened.problems().stream()
                .filter(problem -> problem.code().equals(Cases.text(expect, "code")))
                .filter(problem -> problem.place().document().equals(Cases.text(expect, "file")))
                .toList();
        assertThat(named).as("%s among %s", expect, opened.problems()).isNotEmpty();
        checkLine(copy, expect, named);
        opened.problems().forEach(Sayable::check);
        checkExit(copy, expect);
    }

    /** The command line says the same, with the exit code that scripts rely on. */
    private static void checkExit(RulebookCopy copy, JsonNode expect) {
        Run run = Run.of("rules", "check", "--rules", copy.folder().toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(Cases.text(expect, "file")).doesNotContain("\tat ");
    }

    private static void spoil(RulebookCopy copy, JsonNode one) {
        String file = Cases.text(one, "file");
        if (one.has("create")) {
            copy.write(file, Cases.text(one, "content") + "\n");
        } else if (one.has("delete")) {
            copy.delete(file);
        } else if (one.has("pattern")) {
            copy.replaceMatch(file, Cases.text(one, "pattern"), Cases.text(one, "with"));
        } else {
            copy.replace(file, Cases.text(one, "replace"), Cases.text(one, "with"));
        }
    }

    private static void checkLine(RulebookCopy copy, JsonNode expect, List<Problem> named) {
        if (expect.has("contains-line")) {
            List<String> lines = copy.text(Cases.text(expect, "file")).lines().toList();
            assertThat(named)
                    .extracting(problem -> line(lines, problem.place().line()))
                    .anyMatch(line -> line.contains(Cases.text(expect, "contains-line")));
        }
    }

    private static String line(List<String> lines, int number) {
        return number < 1 || number > lines.size() ? "no line " + number : lines.get(number - 1);
    }
}
