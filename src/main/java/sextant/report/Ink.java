package sextant.report;

/** Colours of a terminal; nothing but the text itself where colours are not wanted. */
final class Ink {

    private final boolean on;

    Ink(boolean on) {
        this.on = on;
    }

    boolean isOn() {
        return on;
    }

    String bold(String text) {
        return code("1", text);
    }

    String dim(String text) {
        return code("2", text);
    }

    String good(String text) {
        return code("32", text);
    }

    String bad(String text) {
        return code("31;1", text);
    }

    String warn(String text) {
        return code("33;1", text);
    }

    String heading(String text) {
        return code("36;1", text);
    }

    private String code(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
