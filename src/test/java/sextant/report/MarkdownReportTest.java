package sextant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Markdown: the same content, and nothing of the user's that means more than it says. */
final class MarkdownReportTest {

    private static final Pattern CITED = Pattern.compile("(?<!^)\\[\\^(\\d+)]", Pattern.MULTILINE);
    private static final Pattern NOTE = Pattern.compile("^\\[\\^(\\d+)]: ", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> every_footnote_is_cited_and_every_citation_resolves() {
        return Told.fixtures().stream()
                .map(file -> dynamicTest(String.valueOf(file.getFileName()), () -> {
                    String markdown = Told.text(Told.of(file, Told.english()), ReportFormat.MARKDOWN);
                    assertThat(found(CITED, markdown)).isNotEmpty().isEqualTo(found(NOTE, markdown));
                }));
    }

    private static Set<String> found(Pattern pattern, String markdown) {
        Set<String> numbers = new TreeSet<>();
        pattern.matcher(markdown).results().forEach(match -> numbers.add(match.group(1)));
        return numbers;
    }

    @TestFactory
    Stream<DynamicTest> tables_have_as_many_cells_in_each_row() {
        return Told.fixtures().stream()
                .map(file -> dynamicTest(String.valueOf(file.getFileName()), () -> {
                    int cells = 0;
                    for (String line : Told.text(Told.of(file, Told.english()), ReportFormat.MARKDOWN)
                            .lines()
                            .toList()) {
                        int found = line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
                        assertThat(found == 0 || cells == 0 || found == cells)
                                .as(line)
                                .isTrue();
                        cells = found;
                    }
                }));
    }

    @Test
    void actions_are_a_check_list() {
        Report report = Told.of(Told.fixtures().get(0), Told.english());
        String markdown = Told.text(report, ReportFormat.MARKDOWN);
        assertThat(markdown.lines().filter(line -> line.startsWith("- [ ] ")))
                .hasSize(report.advice().actions().size());
    }

    @Test
    void what_users_write_stays_words() {
        String markdown = Told.text(Told.harmful(), ReportFormat.MARKDOWN);
        assertThat(markdown)
                .contains("\\<script\\>alert(1)\\</script\\>")
                .contains("\\*\\*b\\*\\*")
                .contains("\\[x\\](https\\://evil.example)")
                .contains("\\`c\\` \\| d")
                .doesNotContain("<script>")
                .doesNotContain("\u0007");
    }
}
