package sextant.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.input.OrEmpty;

/**
 * A column of an export. It feeds facts, or it has a role, or it is known and not used.
 *
 * @param names what it is called, in any language
 * @param feeds the facts that it feeds: paths such as {@code platforms.numbers.reach}
 * @param combine how its cells become one number; null means that they are added up
 * @param by for an average: a name of the column that weighs
 * @param unit the unit of its cells; null where it is that of the fact
 * @param role what it tells about its rows; null for none
 * @param keep for a choice: the values of the rows that count
 * @param platforms for a platform: what platforms are called here besides their names, by id
 * @param except for a platform: what is called like one and is none
 * @param mark whether a file without it is no export of this kind
 * @param unused why it feeds no fact; null where it does, or where nothing in a profile is its like
 */
public record ExportColumn(
        List<String> names,
        @OrEmpty List<String> feeds,
        @Nullable Combine combine,
        @Nullable String by,
        @Nullable ExportUnit unit,
        @Nullable ColumnRole role,
        @OrEmpty List<String> keep,
        @Nullable Map<String, List<String>> platforms,
        @OrEmpty List<String> except,
        @Nullable Boolean mark,
        @Nullable Unused unused) {

    public ExportColumn {
        names = List.copyOf(names);
        feeds = orEmpty(feeds);
        keep = orEmpty(keep);
        except = orEmpty(except);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** A column that feeds a fact because the user says so. */
    public static ExportColumn feeding(String name, String fact, @Nullable Combine combine) {
        return new ExportColumn(
                List.of(name), List.of(fact), combine, null, null, null, List.of(), null, List.of(), null, null);
    }

    /** Whether a file without it is no export of this kind. */
    public boolean isMark() {
        return Boolean.TRUE.equals(mark);
    }

    /** How its cells become one number. */
    public Combine combining() {
        return combine == null ? Combine.SUM : combine;
    }
}
