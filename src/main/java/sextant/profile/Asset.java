package sextant.profile;

/** Content that can be offered, or a place to leave an address. */
public enum Asset {
    WHITE_PAPER,
    EBOOK,
    BLOG,
    NEWSLETTER,
    TRIAL,
    FORM
}
