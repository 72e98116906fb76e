package sextant.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.catalogue.ColumnRole;
import sextant.catalogue.ExportKind;
import sextant.catalogue.Names;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.NumberFacts;
import sextant.rulebook.Rulebook;

/** Reads exports by what a rulebook knows of them. Immutable. */
public final class Intake {

    private final Collection<ExportKind> kinds;
    private final Names platforms;

    public Intake(Rulebook rulebook) {
        this.kinds = rulebook.exports().values();
        this.platforms = rulebook.vocabulary().platforms();
    }

    /**
     * Reads an export.
     *
     * @param file its name for messages
     * @param bytes its content
     * @param choices what the user has decided about it
     * @return what was understood, or every problem; one that is a {@link Question} can be answered
     */
    public Checked<Reading> read(String file, byte[] bytes, FileChoices choices) {
        return Decoder.decode(file, bytes)
                .then(readings -> new Recognition(file, kinds, choices).table(readings))
                .then(table -> Columns.of(table, kinds, choices).then(columns -> read(table, columns, choices)));
    }

    private Checked<Reading> read(Table table, Columns columns, FileChoices choices) {
        Rows rows = Rows.of(table, columns, platforms);
        if (rows.used().isEmpty()) {
            return Checked.refused(Problem.error("import-no-rows", Place.of(table.file()), Map.of()));
        }
        return platform(table, columns, choices)
                .then(platform -> Days.of(table, columns, rows.used(), choices)
                        .then(days -> Numbers.of(table, columns.numeric(table.kind()), rows.used(), choices)
                                .then(numbers -> reading(table, columns, rows, days, numbers, platform))));
    }

    /** The platform of the rows that don't say theirs; empty when none is needed. */
    private Checked<String> platform(Table table, Columns columns, FileChoices choices) {
        boolean needed = columns.with(ColumnRole.PLATFORM).isEmpty()
                && columns.feeding().stream()
                        .flatMap(column -> column.used().orElseThrow().feeds().stream())
                        .anyMatch(fact -> NumberFacts.isOfPlatform(NumberFacts.block(fact)));
        Optional<String> platform =
                Optional.ofNullable(table.kind().platform()).or(() -> Optional.ofNullable(choices.platform()));
        if (!needed || platform.isPresent()) {
            return Checked.of(platform.orElse(""), List.of());
        }
        List<String> ids = platforms.all().stream()
                .flatMap(name -> platforms.resolve(name).stream())
                .distinct()
                .sorted()
                .toList();
        return Checked.refused(Problem.error(
                "import-platform",
                Place.of(table.file()),
                Map.of("allowed", String.join(", ", ids), Question.ANSWERS, ids)));
    }

    private static Checked<Reading> reading(
            Table table,
            Columns columns,
            Rows rows,
            Days.Found days,
            Map<Numbers.Cell, BigDecimal> numbers,
            String platform) {
        Findings findings = new Findings(table, columns, rows, new Combining(numbers, days), platform);
        List<Finding> found = findings.find();
        Reading reading = new Reading(
                table.file(),
                table.decoded().encoding(),
                table.decoded().assumed(),
                table.kind(),
                days.period(),
                columns.all().stream().map(Column::name).toList(),
                rows.used().size(),
                found,
                columns.all().stream()
                        .filter(column -> column.used()
                                .filter(used -> used.role() != null)
                                .isPresent())
                        .map(Column::name)
                        .toList(),
                findings.unused(),
                rows.unused());
        List<Problem> problems = new ArrayList<>(findings.problems());
        if (found.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error(
                    "import-nothing",
                    Place.of(table.file()),
                    Map.of("value", String.join(", ", table.header().cells()))));
        }
        return Checked.of(reading, problems);
    }
}
