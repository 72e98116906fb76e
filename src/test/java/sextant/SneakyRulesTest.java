package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import sextant.input.Checked;

/** Rule files are code: what tries to get past the gate is refused, with a problem and never with an exception. */
final class SneakyRulesTest {

    private static final String FILE = "derive/advocacy.drl";
    private static final String NAME = "A programme that is said to run is running";
    private static final String PATTERN = "Advocacy( running == true )";
    private static final String ID = "@id(\"advocacy-running\")";

    @TempDir
    private Path temporary;

    private record Trick(String name, String replace, String with) {}

    private static List<Trick> tricks() {
        return List.of(
                new Trick("a name that ends its quotation and goes on as Java", NAME, "x\\\" + hashCode() + \\\""),
                new Trick("the same with letters in disguise", NAME, "x\\u0022 + hashCode() + \\u0022"),
                new Trick("a name with a backslash", NAME, "either \\\\ or"),
                new Trick("a name over two lines", NAME, "first\nsecond"),
                new Trick("a name of nothing", NAME, ""),
                new Trick("an annotation inside the conditions", PATTERN, PATTERN + " @watch( System.exit(1) )"),
                new Trick("an id after the id", ID, ID + "\n@id(\"advocacy-walking\")"),
                new Trick("a fact that was not told taken for a reason", PATTERN, "Advocacy( running == null )"),
                new Trick("a conclusion from nothing", "    " + PATTERN + "\n", ""),
                new Trick("a path through objects", PATTERN, "/advocacy[ running == true ]"),
                new Trick(
                        "brackets without end",
                        PATTERN,
                        "Advocacy( " + "(".repeat(5_000) + "running == true" + ")".repeat(5_000) + " )"),
                new Trick(
                        "a condition without end",
                        PATTERN,
                        "Advocacy( running == true" + " || running == true".repeat(5_000) + " )"),
                new Trick(
                        "an import behind what looks like a remark",
                        "global Situations situation;",
                        "/*\n// */ import java.io.File; /*\n*/\nglobal Situations situation;"),
                new Trick(
                        "a remark that hides where a block comment ends",
                        "global Situations situation;",
                        "/*\n// */\nglobal Situations situation;"),
                new Trick("the type in full", PATTERN, "sextant.profile.Advocacy( running == true )"),
                new Trick("the class behind a fact", PATTERN, "Advocacy( class != null )"),
                new Trick("the fact itself", PATTERN, "Advocacy( this.running == true )"),
                new Trick("a query", "global Situations", "query \"q\"\n    Advocacy()\nend\nglobal Situations"),
                new Trick("a dialect", "global Situations", "dialect \"mvel\"\nglobal Situations"));
    }

    @TestFactory
    Stream<DynamicTest> a_trick_is_refused() {
        List<Trick> tricks = tricks();
        return Stream.iterate(0, i -> i + 1)
                .limit(tricks.size())
                .map(i ->
                        dynamicTest(tricks.get(i).name(), () -> check(tricks.get(i), temporary.resolve("trick" + i))));
    }

    private static void check(Trick trick, Path folder) {
        RulebookCopy copy = RulebookCopy.in(folder);
        copy.replace(FILE, trick.replace(), trick.with());
        Checked<Sextant> opened = Sextant.open(copy.folder(), TestAdvisor.WITHOUT_CACHE);
        assertThat(opened.value()).isEmpty();
        assertThat(opened.problems())
                .anyMatch(problem -> problem.place().document().equals(FILE));
    }
}
