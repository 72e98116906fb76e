package sextant.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where knowledge comes from. Claims are cited as the source's id, a hyphen and a number: {@code A-47}.
 *
 * @param id the id, the part of a citation before the hyphen
 * @param kind what sort of source it is
 * @param author who says so; the body where no person is named
 * @param title the title of the publication
 * @param published year, month or day of publication, as far as known; null where it has none
 * @param address where it can be found; null where it is not on line
 * @param claims how many claims of it may be cited; 0 where it is cited as a whole
 */
public record Source(
        String id,
        Kind kind,
        String author,
        String title,
        @Nullable String published,
        @Nullable String address,
        int claims) {

    /** What stands behind a citation. */
    public enum Kind {
        PUBLICATION,
        /** How we reconcile sources that disagree. */
        RECONCILIATION,
        /** What no source says and we had to settle. */
        OUR_DEFAULT
    }
}
