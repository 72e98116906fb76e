package sextant.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.ColumnRole;
import sextant.catalogue.ExportColumn;

/**
 * A column of a file.
 *
 * @param index its place
 * @param name its name in the file
 * @param known what is known of it; null where nothing is
 * @param excluded whether the user does not want it
 */
record Column(int index, String name, @Nullable ExportColumn known, boolean excluded) {

    /** What it feeds or tells; empty when it is not used. */
    Optional<ExportColumn> used() {
        return Optional.ofNullable(known)
                .filter(column -> !excluded)
                .filter(column -> column.role() != null || !column.feeds().isEmpty());
    }

    boolean has(ColumnRole role) {
        return used().filter(column -> column.role() == role).isPresent();
    }

    boolean feeds(String fact) {
        return used().filter(column -> column.feeds().contains(fact)).isPresent();
    }
}
