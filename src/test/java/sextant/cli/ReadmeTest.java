package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises is true. */
class ReadmeTest {

    private static String block(String before, String language) throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme.substring(readme.indexOf(before)));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void the_output_it_shows_is_the_output_there_is() throws Exception {
        String shown = block("<!-- output of:", "text");
        String printed = Run.of("advise", "fixtures/corner-cafe.json").out();
        assertThat(withoutDigest(printed)).startsWith(withoutDigest(shown).stripTrailing());
        assertThat(shown.lines().count()).isGreaterThan(20);
    }

    @Test
    void the_question_it_asks_has_the_answer_it_shows() throws Exception {
        String shown = block("<!-- output of: sextant what-if", "text");
        String printed = Run.of("what-if", "fixtures/corner-cafe.json", "--unset", "team")
                .out();
        assertThat(printed).startsWith(shown);
    }

    @Test
    void every_line_of_the_explanation_it_shows_is_there() throws Exception {
        List<String> printed = Run.of("explain", "fixtures/corner-cafe.json", "pinterest")
                .out()
                .lines()
                .toList();
        String shown = block("<!-- output of: sextant explain", "text");
        assertThat(printed)
                .containsAll(
                        shown.lines().filter(line -> !line.strip().equals("…")).toList());
    }

    /** The digest changes with every edit of the rulebook; the advice need not. */
    private static String withoutDigest(String text) {
        return text.replaceAll("· [0-9a-f]{8}", "· digest");
    }

    @Test
    void the_questions_it_shows_are_asked_so(@TempDir Path folder) throws Exception {
        String shown = block("<!-- output of: sextant ask", "text");
        String typed = shown.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2) + "\n")
                .collect(Collectors.joining());
        String profile = folder.resolve("profile.json").toString();
        String printed = Run.reading(typed, "ask", "--plain", "-o", profile).out();
        assertThat(printed.replace(folder + "/", "")).endsWith(shown);
    }

    @Test
    void its_small_profile_gets_advice() throws Exception {
        Run run = Run.reading(block("## For strategists", "yaml"), "advise", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void its_example_rule_is_a_rule_of_the_rulebook() throws Exception {
        assertThat(Files.readString(Path.of("rules/derive/resources.drl")))
                .contains(block("rule is a sentence", "").strip());
    }

    @Test
    void its_import_works(@TempDir Path folder) throws Exception {
        String profile = folder.resolve("my-profile.json").toString();
        String[] command = block("### Bring your numbers", "sh")
                .replace("./sextant ", "")
                .replace("\\\n", " ")
                .replace("my-profile.json", profile)
                .strip()
                .split("\\s+", -1);
        assertThat(Run.of(command).err()).isEmpty();
        assertThat(Run.of("advise", profile).code()).isZero();
    }

    @Test
    void its_library_example_compiles_and_runs(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(source, block("As a library", "java"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path = System.getProperty("java.class.path");
        int code = compiler.run(null, null, null, "-cp", path, "-d", folder.toString(), source.toString());
        assertThat(code).isZero();
        assertThat(run(folder)).contains(" for brand-awareness");
    }

    private static String run(Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(List.of(folder.toUri().toURL()).toArray(URL[]::new))) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
