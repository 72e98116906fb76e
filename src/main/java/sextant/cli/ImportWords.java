package sextant.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sextant.input.Json;
import sextant.input.Problem;
import sextant.intake.Block;
import sextant.intake.Change;
import sextant.intake.Finding;
import sextant.intake.Merged;
import sextant.intake.Question;
import sextant.intake.Reading;
import sextant.intake.UnusedRows;
import sextant.text.Formats;
import sextant.text.ProblemWords;
import sextant.text.Texts;

/** Says what was understood of an export, what became of it, and what was not used and why. */
final class ImportWords {

    private static final String SAID = "cli.said.import.";
    private static final int MOST_LINES = 8;

    private final Texts texts;
    private final Formats formats;

    ImportWords(Texts texts) {
        this.texts = texts;
        this.formats = new Formats(texts);
    }

    /** A problem, as a question. */
    String problem(Problem problem) {
        return new ProblemWords(texts).words(problem);
    }

    /** An answer to a question. */
    String answer(Question question, String answer) {
        return switch (question) {
            case PLATFORM -> texts.name("platforms", answer);
            case KIND -> texts.name("imports", answer);
            case COLUMN -> texts.isolated(answer);
            case DECIMAL, DATES, CONFLICT -> text("answer." + answer, Map.of());
        };
    }

    private String text(String key, Map<String, ?> arguments) {
        return texts.text(SAID + key, arguments);
    }

    /** Everything there is to say of a file. */
    List<String> lines(Reading reading, Merged merged) {
        List<String> lines = new ArrayList<>();
        head(reading, lines);
        blocks(merged.changes()).forEach((block, changes) -> {
            lines.add("  " + text("target", Map.of("target", target(block))));
            changes.forEach(change -> lines.add("    " + line(change)));
        });
        merged.leftovers()
                .forEach((block, facts) -> lines.add(
                        "  " + text("left", Map.of("target", target(block), "facts", formats.list(labels(facts))))));
        unused(reading, lines);
        return lines;
    }

    private void head(Reading reading, List<String> lines) {
        String kind = texts.name("imports", reading.kind().id());
        lines.add(text("file", Map.of("file", reading.file(), "kind", kind)));
        lines.add("  " + text("read", Map.of("encoding", reading.encoding(), "rows", reading.rows())));
        if (reading.encodingAssumed()) {
            lines.add("  " + text("assumed", Map.of("encoding", reading.encoding())));
        }
        lines.add("  "
                + reading.period()
                        .map(period -> text(
                                "period", Map.of("from", formats.day(period.from()), "to", formats.day(period.to()))))
                        .orElseGet(() -> text("no-period", Map.of())));
    }

    private static Map<Block, List<Change>> blocks(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(change -> change.finding().block(), TreeMap::new, Collectors.toList()));
    }

    private String target(Block block) {
        return block.platform().isEmpty()
                ? texts.text("facts." + block.path() + ".label")
                : texts.name("platforms", block.platform());
    }

    private List<String> labels(List<String> facts) {
        return facts.stream().map(this::label).toList();
    }

    private String label(String fact) {
        return texts.text("facts." + fact + ".label");
    }

    private String line(Change change) {
        Finding finding = change.finding();
        String column = finding.column().isEmpty() ? text("rows", Map.of()) : quoted(finding.column());
        String line = text(
                "fact",
                Map.of(
                        "fact",
                        label(finding.fact()),
                        "value",
                        formats.number(finding.value()),
                        "column",
                        column,
                        "how",
                        how(finding)));
        return change.fate() == Change.Fate.ADDED ? line : fate(change, line);
    }

    private String quoted(String column) {
        return texts.text("problems.quoted", Map.of("value", column));
    }

    private String how(Finding finding) {
        String how = finding.column().isEmpty() ? "count" : Json.name(finding.combine());
        return text("how." + how, Map.of("cells", finding.cells()));
    }

    private String fate(Change change, String line) {
        String old = change.before().map(formats::number).orElse("");
        Map<String, String> arguments = new HashMap<>(Map.of("line", line));
        arguments.put("old", old);
        return text("fate." + Json.name(change.fate()), arguments);
    }

    private void unused(Reading reading, List<String> lines) {
        if (!reading.roles().isEmpty()) {
            lines.add("  " + text("roles", Map.of("columns", formats.list(reading.roles()))));
        }
        Map<String, List<String>> columns = new TreeMap<>();
        reading.unusedColumns()
                .forEach(column -> columns.computeIfAbsent(column.reason(), unseen -> new ArrayList<>())
                        .add(quoted(column.name())));
        columns.forEach((reason, names) -> lines.add("  "
                + text(
                        "column",
                        Map.of("columns", formats.list(names), "reason", text("unused." + reason, Map.of())))));
        reading.unusedRows().forEach(rows -> lines.add("  " + rows(rows)));
    }

    private String rows(UnusedRows rows) {
        int count = rows.lines().size();
        String reason = text("skipped." + rows.reason(), Map.of());
        Map<String, Object> arguments = new HashMap<>(Map.of("count", count, "lines", numbers(rows), "reason", reason));
        if (rows.values().isEmpty()) {
            return text("lines", arguments);
        }
        arguments.put("values", formats.list(rows.values()));
        return text("lines-of", arguments);
    }

    private String numbers(UnusedRows rows) {
        String shown = formats.list(
                rows.lines().stream().limit(MOST_LINES).map(String::valueOf).toList());
        int more = rows.lines().size() - MOST_LINES;
        return more <= 0 ? shown : text("more", Map.of("lines", shown, "count", more));
    }

    /** What became of all numbers, in one line. */
    String summary(String profile, List<Change> changes, boolean dryRun) {
        return text(
                dryRun ? "would" : "wrote",
                Map.of(
                        "profile",
                        profile,
                        "added",
                        count(changes, Change.Fate.ADDED),
                        "replaced",
                        count(changes, Change.Fate.REPLACED),
                        "same",
                        count(changes, Change.Fate.SAME),
                        "kept",
                        count(changes, Change.Fate.KEPT).add(count(changes, Change.Fate.OTHER_PERIOD))));
    }

    private static BigDecimal count(List<Change> changes, Change.Fate fate) {
        return BigDecimal.valueOf(
                changes.stream().filter(change -> change.fate() == fate).count());
    }
}
