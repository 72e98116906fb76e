package sextant.report.view;

import java.util.regex.Pattern;

/** Leaves out the characters that no page and no workbook may hold, whatever stood in a profile. */
public final class Legal {

    private static final Pattern ILLEGAL = Pattern.compile(
            "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]|[\\x{7F}-\\x{84}\\x{86}-\\x{9F}]");

    private Legal() {}

    /** The text without them. */
    public static String text(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}
