package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sextant.input.Problem;
import sextant.rulebook.TextEntry;
import sextant.text.BundledTexts;
import sextant.text.ProblemWords;

/** Checks that a problem can be told to a person. */
final class Sayable {

    private static final ProblemWords WORDS = new ProblemWords(BundledTexts.of("en"));

    private Sayable() {}

    static void check(Problem problem) {
        String key = "problems." + problem.code();
        TextEntry entry = Objects.requireNonNull(
                        TestAdvisor.shipped().rulebook().texts().get("en"))
                .entries()
                .get(key);
        assertThat(entry).as("the text of %s", problem.code()).isNotNull();
        assertThat(problem.arguments().keySet())
                .as("what the text of %s mentions", problem.code())
                .containsAll(arguments(Objects.requireNonNull(entry).message()));
        assertThat(WORDS.words(problem)).startsWith(problem.place().document());
    }

    /** What a message mentions. */
    static List<String> arguments(String message) {
        MessagePattern pattern = new MessagePattern(message);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }
}
