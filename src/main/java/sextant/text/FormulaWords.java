package sextant.text;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a formula with the names of its numbers instead of their keys. */
public final class FormulaWords {

    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z]*");
    private static final String PLATFORM_NUMBERS = "platforms.numbers.";

    private FormulaWords() {}

    /** Such as {@code (likes + comments + shares) ÷ reach × 100}. */
    public static String words(String formula, Texts texts) {
        String signs = formula.replace("/", "÷").replace("*", "×").replace(" - ", " − ");
        return VARIABLE.matcher(signs).replaceAll(match -> word(match.group(), texts));
    }

    private static String word(String variable, Texts texts) {
        return paths(variable)
                .map(path -> "facts." + path + ".label")
                .filter(texts::has)
                .findFirst()
                .map(key -> uncapital(texts.text(key)))
                .orElse(variable);
    }

    /** The facts that a variable may stand for: one of a section, or else one of platforms or its sum over all of them. */
    private static Stream<String> paths(String variable) {
        Stream<String> ofSections = IntStream.range(1, variable.length())
                .filter(i -> Character.isUpperCase(variable.charAt(i)))
                .mapToObj(i -> variable.substring(0, i) + "." + uncapital(variable.substring(i)));
        String summed =
                variable.startsWith("all") && variable.length() > 3 ? uncapital(variable.substring(3)) : variable;
        return Stream.concat(ofSections, Stream.of(PLATFORM_NUMBERS + summed));
    }

    private static String uncapital(String word) {
        boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return acronym ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
