package sextant.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sextant.catalogue.ExportKind;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;

/** Finds the encoding, the delimiter, the header and the kind of an export together: what fits is what it is. */
final class Recognition {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final int LONGEST_SAMPLE = 120;

    private final String file;
    private final Collection<ExportKind> kinds;
    private final FileChoices choices;

    Recognition(String file, Collection<ExportKind> kinds, FileChoices choices) {
        this.file = file;
        this.kinds = kinds;
        this.choices = choices;
    }

    /**
     * The table in a file.
     *
     * @param readings the ways to read its bytes
     */
    Checked<Table> table(List<Decoded> readings) {
        List<List<Candidate>> all = readings.stream().map(this::candidates).toList();
        return all.stream()
                .filter(one ->
                        one.stream().anyMatch(candidate -> candidate.kind().isMarked()))
                .findFirst()
                .or(() -> all.stream().filter(one -> !one.isEmpty()).findFirst())
                .map(this::best)
                .orElseGet(() -> Checked.refused(unrecognised(readings.get(0))));
    }

    private List<Candidate> candidates(Decoded decoded) {
        List<Candidate> candidates = new ArrayList<>();
        for (char delimiter : DELIMITERS) {
            Line.read(decoded.text(), delimiter)
                    .ifPresent(lines -> wanted().flatMap(kind -> Candidate.of(kind, decoded, lines, choices).stream())
                            .forEach(candidates::add));
        }
        return candidates;
    }

    private Stream<ExportKind> wanted() {
        return kinds.stream().filter(kind -> choices.kind() == null || kind.id().equals(choices.kind()));
    }

    /** The kind that knows most of the columns; one that is recognised by columns of its own goes first. */
    private Checked<Table> best(List<Candidate> candidates) {
        boolean marked = candidates.stream().anyMatch(one -> one.kind().isMarked());
        List<Candidate> fitting = candidates.stream()
                .filter(one -> one.kind().isMarked() == marked)
                .toList();
        int most = fitting.stream().mapToInt(Candidate::known).max().orElseThrow();
        List<Candidate> best = fitting.stream()
                .filter(one -> one.known() == most)
                .sorted(Comparator.comparing(one -> one.kind().id()))
                .toList();
        List<String> ids = best.stream().map(one -> one.kind().id()).distinct().toList();
        return ids.size() == 1
                ? Checked.of(best.get(0).table(file), List.of())
                : Checked.refused(Problem.error(
                        "import-kind",
                        Place.of(file),
                        Map.of("allowed", String.join(", ", ids), Question.ANSWERS, ids)));
    }

    private Problem unrecognised(Decoded decoded) {
        String line = decoded.text()
                .lines()
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        String sample = line.length() > LONGEST_SAMPLE ? line.substring(0, LONGEST_SAMPLE) + "…" : line;
        return Problem.error("import-unrecognised", Place.of(file), Map.of("value", sample));
    }
}
