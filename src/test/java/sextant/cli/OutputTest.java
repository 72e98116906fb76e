package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --format} and {@code --output}: the answer as it is wanted, where it is wanted, wholly or not at all. */
class OutputTest {

    private static final String CAFE = "fixtures/corner-cafe.json";

    @TempDir
    Path folder = Path.of("");

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(String::valueOf).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <!DOCTYPE html>",
        "a.HTM, <!DOCTYPE html>",
        "a.md, # ",
        "a.csv, \ufeffGoal",
        "a.json, {",
        "a.txt, Sextant",
        "a.xlsx, PK"
    })
    void the_ending_of_the_file_says_which_form_is_wanted(String name, String begin) throws Exception {
        Run run = Run.of("advise", CAFE, "--output", in(name));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1))
                .startsWith(new String(begin.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        assertThat(files()).containsExactly(name);
    }

    @Test
    void a_form_that_is_asked_for_goes_before_the_ending() throws Exception {
        Run.of("advise", CAFE, "--format", "markdown", "-o", in("advice"));
        assertThat(Files.readString(folder.resolve("advice"))).startsWith("# ");
    }

    @ParameterizedTest
    @CsvSource({"markdown", "html", "csv", "json", "text"})
    void every_form_that_is_text_may_go_down_a_pipe(String form) throws Exception {
        Run run = Run.of("advise", CAFE, "--format", form);
        Run.of("advise", CAFE, "--format", form, "-o", in("file"));
        assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("file")));
    }

    @Test
    void a_workbook_goes_down_a_pipe_and_into_no_terminal() {
        assertThat(Run.of("advise", CAFE, "--format", "xlsx").out()).startsWith("PK");
        Run terminal = Run.with(Map.of("SEXTANT_TERMINAL", "1"), "", "advise", CAFE, "--format", "xlsx");
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("xlsx is nothing for a terminal").contains("--output");
    }

    @Test
    void an_ending_that_says_nothing_is_refused_with_those_that_do() throws Exception {
        Run run = Run.of("advise", CAFE, "-o", in("advice.htlm"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'advice.htlm'").contains("html").contains("Maybe");
        assertThat(files()).isEmpty();
    }

    @Test
    void what_can_not_be_written_is_told_before_any_work() {
        Run none = Run.of("advise", CAFE, "-o", in("none/advice.html"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("none does not exist");
        Run itself = Run.of("advise", CAFE, "-o", folder.toString());
        assertThat(itself.code()).isEqualTo(2);
        assertThat(itself.err()).contains("is a folder");
    }

    @Test
    void a_profile_that_is_refused_leaves_the_old_file_alone() throws Exception {
        Files.writeString(folder.resolve("advice.html"), "old");
        Run run = Run.reading("{\"nonsense\": 1}", "advise", "-", "-o", in("advice.html"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("advice.html"))).isEqualTo("old");
        assertThat(files()).containsExactly("advice.html");
    }

    @Test
    void an_old_file_is_replaced_and_a_link_to_it_stays_a_link() throws Exception {
        Path old = Files.writeString(folder.resolve("old.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), old);
        assertThat(Run.of("advise", CAFE, "-o", link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(old)).startsWith("# ");
    }

    @Test
    void a_file_gets_no_colours_even_from_a_terminal() throws Exception {
        Run.with(Map.of("SEXTANT_TERMINAL", "1"), "", "advise", CAFE, "-o", in("advice.txt"));
        assertThat(Files.readString(folder.resolve("advice.txt"))).doesNotContain("\u001b");
    }

    @Test
    void warnings_still_decide_the_exit_code() {
        String sixteen = "fixtures/four-to-sixteen-kpis.json";
        assertThat(Run.of("advise", sixteen, "--fail-on", "critical", "-o", in("a.html"))
                        .code())
                .isEqualTo(4);
        assertThat(folder.resolve("a.html")).exists();
    }

    @Test
    void a_form_that_does_not_exist_is_refused_with_those_that_do() {
        Run run = Run.of("advise", CAFE, "--format", "pdf");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("expected one of text, json, markdown, html, csv, xlsx");
    }
}
