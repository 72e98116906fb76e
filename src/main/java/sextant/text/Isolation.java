package sextant.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps what is inserted into a text apart from it where the two are written in other directions: a Latin name in an
 * Arabic sentence, or an Arabic name in an English one. Isolated is what needs it, and nothing else.
 */
final class Isolation {

    private static final char OPEN = '\u2068';
    private static final char CLOSE = '\u2069';

    private Isolation() {}

    /** A message with marks around each plain argument; what chooses between words is left alone. */
    static String marked(String message) {
        MessagePattern pattern = new MessagePattern(message);
        StringBuilder marked = new StringBuilder(message);
        for (int i = pattern.countParts() - 1; i >= 0; i--) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getArgType() == MessagePattern.ArgType.NONE) {
                boolean opens = part.getType() == MessagePattern.Part.Type.ARG_START;
                boolean closes = part.getType() == MessagePattern.Part.Type.ARG_LIMIT;
                if (opens) {
                    marked.insert(part.getIndex(), OPEN);
                } else if (closes) {
                    marked.insert(part.getLimit(), CLOSE);
                }
            }
        }
        return marked.toString();
    }

    /** A part of a text, kept apart from its neighbours if it needs that. */
    static String isolated(String part, boolean rightToLeft) {
        return settled(OPEN + part + CLOSE, rightToLeft);
    }

    /** A text without the marks that it can do without. */
    static String settled(String text, boolean rightToLeft) {
        StringBuilder out = new StringBuilder(text.length());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == OPEN) {
                open.push(out.length());
            }
            if (sign == CLOSE) {
                close(out, open, rightToLeft);
            } else {
                out.append(sign);
            }
        }
        open.forEach(out::deleteCharAt);
        return out.toString();
    }

    private static void close(StringBuilder out, Deque<Integer> open, boolean rightToLeft) {
        if (open.isEmpty()) {
            return;
        }
        int start = open.pop();
        if (turns(out.substring(start + 1), rightToLeft)) {
            out.append(CLOSE);
        } else {
            out.deleteCharAt(start);
        }
    }

    /** Whether a text is written against the direction around it; what is isolated in it already does not count. */
    private static boolean turns(String text, boolean rightToLeft) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == OPEN ? 1 : sign == CLOSE ? -1 : 0;
            if (depth == 0 && turns(text.codePointAt(i), rightToLeft)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is written against the direction of the text. */
    private static boolean turns(int codePoint, boolean rightToLeft) {
        int direction = UCharacter.getDirection(codePoint);
        return rightToLeft
                ? direction == UCharacterDirection.LEFT_TO_RIGHT
                : direction == UCharacterDirection.RIGHT_TO_LEFT
                        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
                        || direction == UCharacterDirection.ARABIC_NUMBER;
    }
}
