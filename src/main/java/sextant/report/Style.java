package sextant.report;

/**
 * How a text report may look.
 *
 * @param colour whether colours and bars are wanted: on a terminal, not in a pipe
 * @param width the width in columns
 * @param why whether every item shows all its evidence
 */
public record Style(boolean colour, int width, boolean why) {

    /** For a pipe or a file: no colours, 100 columns. */
    public static final Style PLAIN = new Style(false, 100, false);

    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    public Style {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** The same, with or without all evidence. */
    public Style withWhy(boolean all) {
        return new Style(colour, width, all);
    }
}
