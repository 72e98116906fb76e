package sextant.cli.ask;

/** A line of text that is typed. */
final class Field {

    private final StringBuilder text;
    private int at;

    Field(String text) {
        this.text = new StringBuilder(text);
        this.at = text.length();
    }

    String text() {
        return text.toString();
    }

    String beforeCursor() {
        return text.substring(0, at);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    void set(String other) {
        text.setLength(0);
        text.append(other);
        at = other.length();
    }

    /** Does what a key says; false when it says nothing to a field. */
    boolean press(Key key) {
        switch (key.kind()) {
            case TEXT -> type(key.text());
            case LEFT -> at = step(-1);
            case RIGHT -> at = step(1);
            case HOME -> at = 0;
            case END -> at = text.length();
            case BACKSPACE -> delete(step(-1), at);
            case DELETE -> delete(at, step(1));
            case CLEAR -> set("");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void type(String typed) {
        text.insert(at, typed);
        at += typed.length();
    }

    private void delete(int from, int to) {
        text.delete(from, to);
        at = from;
    }

    /** The place one character further, where the text does not end there. */
    private int step(int by) {
        boolean ends = by < 0 ? at == 0 : at == text.length();
        return ends ? at : text.offsetByCodePoints(at, by);
    }
}
