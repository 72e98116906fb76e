package sextant.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.input.Place;
import sextant.input.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads a table with a header line into rows of named cells; blank cells are left out. */
final class Csv {

    private static final ObjectReader READER = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.TRIM_SPACES)
            .build()
            .readerFor(String[].class);

    private Csv() {}

    /**
     * A row.
     *
     * @param place where it stands
     * @param cells the cells that are not blank, by column
     */
    record Row(Place place, Map<String, String> cells) {

        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /** The rows of a table; adds problems for columns that are missing or unknown and for rows of another width. */
    static List<Row> read(String path, String text, List<String> columns, List<Problem> problems) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Place place = Place.of(path, i + 1);
            if (lines.get(i).isBlank()) {
                continue;
            }
            Optional<List<String>> cells = cells(lines.get(i), place, problems);
            if (i == 0) {
                cells.ifPresent(header -> checkHeader(header, columns, place, problems));
            } else {
                cells.ifPresent(values -> addRow(values, columns, place, rows, problems));
            }
        }
        return rows;
    }

    private static Optional<List<String>> cells(String line, Place place, List<Problem> problems) {
        try (MappingIterator<String[]> values = READER.readValues(line)) {
            return values.hasNext() ? Optional.of(List.of(values.next())) : Optional.empty();
        } catch (JacksonException e) {
            problems.add(Problem.error("not-readable", place, Map.of("what", e.getOriginalMessage())));
            return Optional.empty();
        }
    }

    private static void checkHeader(List<String> header, List<String> columns, Place place, List<Problem> problems) {
        if (!header.equals(columns)) {
            List<String> unknown =
                    header.stream().filter(column -> !columns.contains(column)).toList();
            Problem problem = Problem.error(
                    "table-columns",
                    place,
                    Map.of("value", String.join(",", header), "expected", String.join(",", columns)));
            problems.add(unknown.isEmpty() ? problem : problem.suggesting(unknown.get(0), columns));
        }
    }

    private static void addRow(
            List<String> values, List<String> columns, Place place, List<Row> rows, List<Problem> problems) {
        if (values.size() != columns.size()) {
            problems.add(Problem.error(
                    "table-columns",
                    place,
                    Map.of("value", String.join(",", values), "expected", String.join(",", columns))));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!values.get(i).isBlank()) {
                cells.put(columns.get(i), values.get(i).strip());
            }
        }
        rows.add(new Row(place, cells));
    }
}
