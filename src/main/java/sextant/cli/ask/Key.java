package sextant.cli.ask;

/**
 * A key that was pressed.
 *
 * @param kind which
 * @param text what it types; empty unless it types something
 */
record Key(Kind kind, String text) {

    /** The keys that mean something. */
    enum Kind {
        TEXT,
        ENTER,
        TAB,
        ESCAPE,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        BACKSPACE,
        DELETE,
        CLEAR,
        STOP,
        /** Nothing was pressed for a while. */
        NONE,
        OTHER
    }

    static Key of(Kind kind) {
        return new Key(kind, "");
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean types(String wanted) {
        return kind == Kind.TEXT && text.equals(wanted);
    }
}
