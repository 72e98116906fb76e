package sextant.questionnaire;

import java.util.List;

/** The names of a list's entries: what they name, with a number from the second entry of the same name on. */
public final class Entries {

    private Entries() {}

    /** What an entry names: {@code web-traffic} for {@code web-traffic#2}. */
    public static String name(String entry) {
        int number = entry.indexOf('#');
        return number < 0 ? entry : entry.substring(0, number);
    }

    /** A name for one more entry among others. */
    static String entry(String name, List<String> others) {
        String entry = name;
        for (int number = 2; others.contains(entry); number++) {
            entry = name + "#" + number;
        }
        return entry;
    }
}
