package sextant.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a formula with the names of its numbers instead of their keys. */
public final class FormulaWords {

    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z]*");
    private static final List<String> SECTIONS = List.of(
            "site",
            "funnel",
            "ads",
            "service",
            "advocacy",
            "recruiting",
            "sentiment",
            "resources",
            "team",
            "organisation",
            "practice");

    private FormulaWords() {}

    /** Such as {@code (likes + comments + shares) ÷ reach × 100}. */
    public static String words(String formula, Texts texts) {
        String signs = formula.replace("/", "÷").replace("*", "×").replace(" - ", " − ");
        return VARIABLE.matcher(signs).replaceAll(match -> word(match.group(), texts));
    }

    private static String word(String variable, Texts texts) {
        if (variable.startsWith("all") && variable.length() > 3) {
            return label("platforms.numbers." + uncapital(variable.substring(3)), variable, texts);
        }
        for (String section : SECTIONS) {
            if (variable.startsWith(section) && variable.length() > section.length()) {
                return label(section + "." + uncapital(variable.substring(section.length())), variable, texts);
            }
        }
        return label("platforms.numbers." + variable, variable, texts);
    }

    private static String label(String path, String otherwise, Texts texts) {
        String key = "facts." + path + ".label";
        return texts.has(key) ? uncapital(texts.text(key)) : otherwise;
    }

    private static String uncapital(String word) {
        boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return acronym ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
