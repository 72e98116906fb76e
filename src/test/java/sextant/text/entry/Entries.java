package sextant.text.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.rulebook.RulebookFiles;
import sextant.rulebook.RulebookReader;
import sextant.rulebook.TextSet;
import sextant.text.Texts;

/** Readers with the shipped words, and tables of what they make of an answer. */
final class Entries {

    static final Place PLACE = Place.of("answer");

    private static final Map<String, TextSet> SETS =
            RulebookReader.texts(RulebookFiles.below(Path.of("rules")).value().orElseThrow());
    private static final Map<String, EntryReader> READERS = new TreeMap<>();

    private Entries() {}

    static Texts texts(String language) {
        TextSet words = Objects.requireNonNull(SETS.get(language.substring(0, 2)));
        return new Texts(new TextSet(language, words.entries()));
    }

    /** A reader for a language, or for a region where that is named. */
    static EntryReader reader(String language) {
        return READERS.computeIfAbsent(language, tag -> new EntryReader(texts(tag), texts("en")));
    }

    /** A test for each line {@code language: typed => value and codes of problems}. */
    static Stream<DynamicTest> table(String table, BiFunction<EntryReader, String, Checked<?>> read) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> dynamicTest(line, () -> {
                    String[] sides = line.split(" *=> *", -1);
                    String[] typed = sides[0].split(": *", 2);
                    assertThat(outcome(read.apply(reader(typed[0]), typed[1])))
                            .as(line)
                            .isEqualTo(sides[1].strip());
                }));
    }

    private static String outcome(Checked<?> read) {
        return Stream.concat(
                        read.value().stream().map(Entries::shown),
                        read.problems().stream().map(Problem::code))
                .collect(Collectors.joining(" "));
    }

    private static String shown(Object value) {
        if (value instanceof Money money) {
            return shown(money.amount()) + (money.currency() == null ? "" : " " + money.currency());
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
