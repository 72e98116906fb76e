package sextant.report;

/** Colours of a terminal; nothing but the text itself where colours are not wanted. */
public final class Ink {

    private final boolean on;

    public Ink(boolean on) {
        this.on = on;
    }

    /** Whether there are colours. */
    public boolean isOn() {
        return on;
    }

    public String bold(String text) {
        return code("1", text);
    }

    public String dim(String text) {
        return code("2", text);
    }

    public String good(String text) {
        return code("32", text);
    }

    public String bad(String text) {
        return code("31;1", text);
    }

    public String warn(String text) {
        return code("33;1", text);
    }

    public String heading(String text) {
        return code("36;1", text);
    }

    private String code(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
