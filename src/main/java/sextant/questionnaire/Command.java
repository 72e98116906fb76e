package sextant.questionnaire;

import java.util.List;

/** What can be typed instead of an answer. Each has signs, which are the same in all languages, and words. */
public enum Command {
    /** The user does not know. */
    UNKNOWN("? ؟ ？"),
    /** Nothing of it is the case. */
    NONE("- – −"),
    /** Later, or never. */
    SKIP(""),
    /** To the question before. */
    BACK("<"),
    /** Why it is asked. */
    WHY("?? ؟؟ ？？"),
    /** Everything that may be answered. */
    LIST("*"),
    /** What the advice would be so far. */
    OUTLOOK("+"),
    /** All answers. */
    REVIEW("="),
    /** Stop for now. */
    QUIT(".");

    private final String signs;

    /** Signs with blanks between them; the first one is told to users. */
    Command(String signs) {
        this.signs = signs;
    }

    /** The sign by which users are told of it; empty for skipping, which is typing nothing. */
    public String sign() {
        return all().get(0);
    }

    boolean hasSign(String typed) {
        return all().contains(typed);
    }

    private List<String> all() {
        return List.of(signs.split(" ", -1));
    }
}
