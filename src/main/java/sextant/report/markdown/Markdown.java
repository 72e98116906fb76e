package sextant.report.markdown;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sextant.report.view.Cite;
import sextant.report.view.Cited;

/** GitHub-flavoured Markdown in the making. Whatever is put in stays the text it is. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!$^]|:(?=//)|(?<=\\bwww)\\.|@");
    private static final Pattern BLOCK = Pattern.compile("^(\\d*)([-+=.)])(?=[\\s=-]|$)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}&&[^\\xa0\\u202f]]+");

    private final StringBuilder out = new StringBuilder();

    /** A text that means nothing to Markdown wherever it stands, on one line. */
    static String text(String text) {
        return BLOCK.matcher(inline(text)).replaceFirst("$1\\\\$2");
    }

    /** A text that means nothing to Markdown within a line. */
    private static String inline(String text) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        return SPECIAL.matcher(line).replaceAll("\\\\$0");
    }

    static String bold(String text) {
        return text.isBlank() ? "" : "**" + text(text) + "**";
    }

    static String notes(List<Cite> cites) {
        return cites.stream().map(cite -> "[^" + cite.number() + "]").collect(Collectors.joining());
    }

    static String cited(Cited cited) {
        return text(cited.text()) + notes(cited.cites());
    }

    void heading(int level, String text) {
        blank();
        out.append("#".repeat(level)).append(' ').append(inline(text)).append("\n\n");
    }

    private void blank() {
        if (!out.isEmpty() && !out.toString().endsWith("\n\n")) {
            out.append('\n');
        }
    }

    /** A paragraph of what is Markdown already. */
    void paragraph(String markdown) {
        if (!markdown.isBlank()) {
            blank();
            out.append(markdown).append("\n\n");
        }
    }

    /** An element of a list, of what is Markdown already. */
    void item(int depth, String markdown) {
        out.append("  ".repeat(depth)).append("- ").append(markdown).append('\n');
    }

    void header(Collection<String> cells) {
        blank();
        row(cells.stream().map(Markdown::text).toList());
        row(cells.stream().map(cell -> "---").toList());
    }

    /** A row of a table, of what is Markdown already. */
    void row(Collection<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** A footnote, of what is Markdown already. */
    void note(int number, String markdown) {
        out.append("[^").append(number).append("]: ").append(markdown).append('\n');
    }

    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }
}
