package sextant.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.intake.DayOrder;
import sextant.intake.DecimalSign;
import sextant.intake.FileChoices;
import sextant.intake.Policy;
import sextant.profile.NumberFacts;
import sextant.rulebook.Rulebook;

/** The options that decide what an export does not show. */
final class ImportOptions {

    /** What stands before decimals; named as users write it. */
    enum Decimal {
        point,
        comma
    }

    /** What comes first in a date; named as users write it. */
    enum Dates {
        dmy,
        mdy
    }

    private static final String OF_PLATFORM = "platforms.numbers.";

    @Option(names = "--platform", paramLabel = "PLATFORM")
    private @Nullable String platform;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable String kind;

    @Option(names = "--column", paramLabel = "NAME=FACT")
    private @Nullable Map<String, String> columns;

    @Option(names = "--keep")
    private boolean keep;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Option(names = "--decimal", paramLabel = "SIGN")
    private @Nullable Decimal decimal;

    @Option(names = "--dates", paramLabel = "ORDER")
    private @Nullable Dates dates;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    /** What becomes of numbers that the profile has. */
    Checked<Policy> policy() {
        if (keep && overwrite) {
            return Checked.refused(Problem.error("import-both", Place.of("--overwrite"), Map.of()));
        }
        return Checked.of(Policy.of((keep || overwrite) ? overwrite : null), List.of());
    }

    /** The names of the columns that options speak of. */
    List<String> columnNames() {
        return columns == null ? List.of() : List.copyOf(columns.keySet());
    }

    /** What is decided about every file; or what is wrong with the options. */
    Checked<FileChoices> choices(Rulebook rulebook) {
        List<Problem> problems = new ArrayList<>();
        FileChoices choices = new FileChoices(
                kind(rulebook, problems),
                platform(rulebook, problems),
                decimal == null ? null : DecimalSign.valueOf(decimal.name().toUpperCase(Locale.ROOT)),
                dates == null ? null : DayOrder.valueOf(dates.name().toUpperCase(Locale.ROOT)),
                columns(problems),
                from,
                to);
        return Checked.of(choices, problems);
    }

    private @Nullable String kind(Rulebook rulebook, List<Problem> problems) {
        if (kind != null && !rulebook.exports().containsKey(kind)) {
            List<String> known = List.copyOf(rulebook.exports().keySet());
            problems.add(Problem.error(
                            "unknown-value",
                            Place.of("--kind"),
                            Map.of("value", kind, "allowed", String.join(", ", known)))
                    .suggesting(kind, known));
        }
        return kind;
    }

    private @Nullable String platform(Rulebook rulebook, List<Problem> problems) {
        if (platform == null) {
            return null;
        }
        var names = rulebook.vocabulary().platforms();
        return names.resolve(platform).orElseGet(() -> {
            problems.add(Problem.error(
                            "unknown-name",
                            Place.of("--platform"),
                            Map.of("value", String.valueOf(platform), "kind", "platform"))
                    .suggesting(String.valueOf(platform), names.all()));
            return "";
        });
    }

    private Map<String, String> columns(List<Problem> problems) {
        Map<String, String> facts = new TreeMap<>();
        Map<String, String> given = columns == null ? Map.of() : columns;
        given.forEach((name, fact) -> facts.put(unquoted(name), fact(unquoted(fact), problems)));
        return facts;
    }

    private static String unquoted(String text) {
        return text.replaceAll("^\"|\"$", "");
    }

    /** The fact in full: those of platforms may be called by their last name. */
    private static String fact(String fact, List<Problem> problems) {
        List<String> known = NumberFacts.all();
        if (fact.equals(FileChoices.NONE) || known.contains(fact)) {
            return fact;
        }
        if (!known.contains(OF_PLATFORM + fact)) {
            problems.add(Problem.error("import-unknown-fact", Place.of("--column"), Map.of("value", fact))
                    .suggesting(fact, mayBeCalled(known)));
        }
        return OF_PLATFORM + fact;
    }

    private static List<String> mayBeCalled(List<String> facts) {
        return facts.stream()
                .map(fact -> fact.startsWith(OF_PLATFORM) ? fact.substring(OF_PLATFORM.length()) : fact)
                .toList();
    }
}
