package sextant.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.input.Nearest;
import sextant.input.OrEmpty;

/**
 * A kind of table that a platform or a web analytics tool exports, and what it tells a profile.
 *
 * @param id the id
 * @param platform the platform it is about; null where a column or the user says it
 * @param columns its columns, as far as they are known
 * @param counts the fact that its rows count: each row is a post; null where rows are something else
 * @param titled the names of a column whose real name stands alone in a line above the header
 * @param totals what its rows of totals begin with: they are not added up again
 * @param from what comes before the first day of the period in the lines above the header
 * @param to what comes before its last day
 */
public record ExportKind(
        String id,
        @Nullable String platform,
        List<ExportColumn> columns,
        @Nullable String counts,
        @OrEmpty List<String> titled,
        @OrEmpty List<String> totals,
        @OrEmpty List<String> from,
        @OrEmpty List<String> to) {

    public ExportKind {
        columns = List.copyOf(columns);
        titled = orEmpty(titled);
        totals = orEmpty(totals);
        from = orEmpty(from);
        to = orEmpty(to);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The column that is called so; case and punctuation don't matter. */
    public Optional<ExportColumn> column(String name) {
        return columns.stream().filter(column -> isOneOf(name, column.names())).findFirst();
    }

    /** Whether a name is one of some, apart from case and punctuation. */
    public static boolean isOneOf(String name, List<String> names) {
        String folded = Nearest.fold(name);
        return !folded.isEmpty()
                && names.stream().anyMatch(other -> Nearest.fold(other).equals(folded));
    }

    /** Whether it is recognised by columns of its own; what is not takes the tables that nothing else knows. */
    public boolean isMarked() {
        return !titled.isEmpty() || columns.stream().anyMatch(ExportColumn::isMark);
    }
}
