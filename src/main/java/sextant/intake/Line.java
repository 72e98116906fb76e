package sextant.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A row of a table.
 *
 * @param number the line on which it begins, counted from 1
 * @param cells its cells, without the blanks around them
 */
record Line(int number, List<String> cells) {

    private static final ObjectReader READER =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build().readerFor(String[].class);

    /** The rows of a text; empty when a quote is not closed, so that this is not how the text is meant. */
    static Optional<List<Line>> read(String text, char delimiter) {
        ObjectReader reader = READER.with(CsvSchema.emptySchema().withColumnSeparator(delimiter));
        List<Line> lines = new ArrayList<>();
        try (MappingIterator<String[]> rows = reader.readValues(text)) {
            int number = rows.currentLocation().getLineNr();
            while (rows.hasNextValue()) {
                lines.add(of(number, rows.nextValue()));
                number = rows.currentLocation().getLineNr();
            }
            return Optional.of(lines);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Line of(int number, String[] cells) {
        List<String> stripped = new ArrayList<>();
        for (String cell : cells) {
            stripped.add(cell == null ? "" : cell.replace('\u00A0', ' ').strip());
        }
        return new Line(number, stripped);
    }

    /** A cell; blank where the row is shorter. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** The first cell that says something; blank when none does. */
    String first() {
        return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    boolean isBlank() {
        return first().isEmpty();
    }
}
