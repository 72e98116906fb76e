package sextant.catalogue;

/** Why a column of an export that we know feeds no fact. */
public enum Unused {
    /** It says which, not how much. */
    IDENTIFIES,
    /** It describes, without a number. */
    DESCRIBES,
    /** It is computed from other numbers: rates are computed anew. */
    RATE,
    /** Another column contains it already. */
    CONTAINED,
    /** It counts people day by day, which cannot be added up. */
    DAILY_PEOPLE,
    /** It counts every click, not only those on links. */
    EVERY_CLICK,
    /** It counts followers won, and not those lost. */
    GAINED_ONLY,
    /** It counts something else than the fact that it is called like. */
    OTHER_MEANING,
    /** No fact of a profile is its like. */
    NO_FACT
}
