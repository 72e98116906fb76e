package sextant.questionnaire;

import java.util.List;

/** What can be typed instead of an answer. Each has signs, which are the same in all languages, and words. */
public enum Command {
    /** The user does not know. */
    UNKNOWN("?", "؟", "？"),
    /** Nothing of it is the case. */
    NONE("-", "–", "−"),
    /** Later, or never. */
    SKIP(""),
    /** To the question before. */
    BACK("<"),
    /** Why it is asked. */
    WHY("??", "؟؟", "？？"),
    /** Everything that may be answered. */
    LIST("*"),
    /** What the advice would be so far. */
    OUTLOOK("+"),
    /** All answers. */
    REVIEW("="),
    /** Stop for now. */
    QUIT(".");

    private final List<String> signs;

    Command(String... signs) {
        this.signs = List.of(signs);
    }

    /** The sign by which users are told of it; empty for skipping, which is typing nothing. */
    public String sign() {
        return signs.get(0);
    }

    boolean hasSign(String typed) {
        return signs.contains(typed);
    }
}
