package sextant.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.ExportKind;

/**
 * What was understood of a file.
 *
 * @param file its name
 * @param encoding the encoding it was read in
 * @param encodingAssumed whether nothing but the column names speaks for that encoding
 * @param kind the kind of export
 * @param span the period; null when the file does not say it
 * @param columns the names of all columns
 * @param rows how many rows count
 * @param findings the numbers for the profile
 * @param roles the columns that tell something about the rows
 * @param unusedColumns the columns that feed nothing, each with the reason
 * @param unusedRows the rows that don't count, by reason
 */
public record Reading(
        String file,
        String encoding,
        boolean encodingAssumed,
        ExportKind kind,
        @Nullable Period span,
        List<String> columns,
        int rows,
        List<Finding> findings,
        List<String> roles,
        List<UnusedColumn> unusedColumns,
        List<UnusedRows> unusedRows) {

    /** The period. */
    public Optional<Period> period() {
        return Optional.ofNullable(span);
    }
}
