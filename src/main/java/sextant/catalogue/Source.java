package sextant.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where knowledge comes from. It is cited by its id where the rulebook lists no claims of it, otherwise by a claim.
 *
 * @param id the id, the part of a citation before the hyphen
 * @param kind what sort of source it is
 * @param author who says so; the body where no person is named
 * @param title the title of the publication
 * @param published year, month or day of publication, as far as known; null where it has none
 * @param address where it can be found; null where it is not on line
 * @param read the day on which it was read; null where there is nothing to read
 */
public record Source(
        String id,
        Kind kind,
        String author,
        String title,
        @Nullable String published,
        @Nullable String address,
        @Nullable LocalDate read) {

    /** What stands behind a citation. */
    public enum Kind {
        PUBLICATION,
        /** How we reconcile sources that disagree. */
        RECONCILIATION,
        /** What no source says and we had to settle. */
        OUR_DEFAULT
    }
}
