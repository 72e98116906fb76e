package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sextant.advice.Advice;
import sextant.advice.RulebookStamp;
import sextant.input.DocumentReader;
import sextant.input.Json;
import sextant.profile.ProfileRefused;
import sextant.report.Style;
import sextant.report.TextReport;
import sextant.report.view.Sturdy;
import sextant.text.Texts;

/**
 * The advice on every fixture, byte for byte, as it was read and found good by a person. What it says of rulebook and
 * program is left out: those change with every edit.
 */
final class GoldenAdviceTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final int SHOWN = 5;
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final String HOW =
            "If the advice is meant to change, run\n    mvn test -Dtest=GoldenAdviceTest -Dgolden=update\n"
                    + "read the difference, and commit it.";

    @TestFactory
    Stream<DynamicTest> the_advice_on_a_fixture_is_the_one_that_was_found_good() {
        return TestAdvisor.fixtures().stream().flatMap(file -> Stream.concat(asJson(file), Stream.of(asText(file))));
    }

    /** Every byte of the advice on what is given as JSON; for the others the text, which tells all of it, is enough. */
    private static Stream<DynamicTest> asJson(Path file) {
        return file.toString().endsWith(".json")
                ? Stream.of(dynamicTest(name(file) + " as JSON", () -> check(file, ".json", Json.write(advice(file)))))
                : Stream.of();
    }

    private static DynamicTest asText(Path file) {
        return dynamicTest(name(file) + " as text", () -> check(file, ".txt", text(file)));
    }

    @Test
    void no_golden_file_is_left_over() throws IOException {
        List<String> names =
                TestAdvisor.fixtures().stream().map(GoldenAdviceTest::name).toList();
        if (Files.isDirectory(GOLDEN)) {
            try (Stream<Path> files = Files.list(GOLDEN)) {
                assertThat(files.map(GoldenAdviceTest::name)).isSubsetOf(names);
            }
        }
    }

    private static Advice advice(Path fixture) {
        return unstamped(TestAdvisor.advise(TestAdvisor.text(fixture)));
    }

    private static String text(Path fixture) {
        Sextant sextant = TestAdvisor.shipped();
        Texts texts = sextant.texts("en").value().orElseThrow();
        Inquiry inquiry = DocumentReader.read(name(fixture), TestAdvisor.text(fixture))
                .then(document -> sextant.inquire(document, null))
                .orThrow(ProfileRefused::new);
        Sturdy sturdy = Sturdy.of(inquiry.sweep(), sextant.rulebook().questionnaire());
        return TextReport.write(
                unstamped(inquiry.advice()), texts, sextant.rulebook().catalogue(), Style.PLAIN, sturdy);
    }

    private static void check(Path fixture, String ending, String advice) throws IOException {
        Path golden = GOLDEN.resolve(name(fixture) + ending);
        String found = Files.exists(golden) ? Files.readString(golden) : "";
        if (UPDATE && !advice.equals(found)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, advice);
            throw new AssertionError(golden + " was updated: read the difference, and run the tests again.");
        }
        int line = firstDifference(found, advice);
        assertThat(from(line, advice))
                .as("%s differs from line %s on. %s", golden, line + 1, HOW)
                .isEqualTo(from(line, found));
        assertThat(advice.equals(found)).as("%s: its line ends", golden).isTrue();
    }

    private static int firstDifference(String left, String right) {
        List<String> one = left.lines().toList();
        List<String> other = right.lines().toList();
        int line = 0;
        while (line < one.size() && line < other.size() && one.get(line).equals(other.get(line))) {
            line++;
        }
        return line;
    }

    private static String from(int line, String text) {
        return text.lines().skip(line).limit(SHOWN).collect(Collectors.joining("\n"));
    }

    private static Advice unstamped(Advice advice) {
        return new Advice(
                advice.version(),
                advice.asOf(),
                advice.facts(),
                new RulebookStamp(advice.rulebook().name(), "-", "--------"),
                "-",
                advice.confidence(),
                advice.goals(),
                advice.kpis(),
                advice.watch(),
                advice.platforms(),
                advice.statedGoals(),
                advice.warnings(),
                advice.actions(),
                advice.rejected(),
                advice.defaults(),
                advice.openQuestions(),
                advice.situations());
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
