package sextant.cli.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import sextant.cli.ask.Key.Kind;

/** Tells keys from the characters that terminals send for them. */
final class Keys {

    /** What a terminal sends in one go is there after so many milliseconds; else escape is the key of that name. */
    private static final long TOGETHER = 40;

    private static final int ESCAPE = 27;
    private static final Map<Integer, Kind> CONTROLS = Map.ofEntries(
            Map.entry(-1, Kind.STOP),
            Map.entry(-2, Kind.NONE),
            Map.entry(1, Kind.HOME),
            Map.entry(3, Kind.STOP),
            Map.entry(4, Kind.STOP),
            Map.entry(5, Kind.END),
            Map.entry(8, Kind.BACKSPACE),
            Map.entry(9, Kind.TAB),
            Map.entry(10, Kind.ENTER),
            Map.entry(13, Kind.ENTER),
            Map.entry(14, Kind.DOWN),
            Map.entry(16, Kind.UP),
            Map.entry(21, Kind.CLEAR),
            Map.entry(127, Kind.BACKSPACE));
    private static final Map<String, Kind> SEQUENCES = Map.ofEntries(
            Map.entry("A", Kind.UP),
            Map.entry("B", Kind.DOWN),
            Map.entry("C", Kind.RIGHT),
            Map.entry("D", Kind.LEFT),
            Map.entry("H", Kind.HOME),
            Map.entry("F", Kind.END),
            Map.entry("1~", Kind.HOME),
            Map.entry("3~", Kind.DELETE),
            Map.entry("4~", Kind.END),
            Map.entry("5~", Kind.PAGE_UP),
            Map.entry("6~", Kind.PAGE_DOWN));

    /** Where characters come from: -1 at the end, -2 when none came in so many milliseconds. */
    interface Source {
        int read(long milliseconds) throws IOException;
    }

    private final Source source;

    Keys(Source source) {
        this.source = source;
    }

    /** The next key; {@code NONE} when none is pressed in so many milliseconds. */
    Key next(long milliseconds) {
        try {
            int sign = source.read(milliseconds);
            return sign == ESCAPE ? escape() : sign < ' ' || sign == 127 ? control(sign) : text((char) sign);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Key control(int sign) {
        return Key.of(CONTROLS.getOrDefault(sign, Kind.OTHER));
    }

    private Key text(char sign) throws IOException {
        return Character.isHighSurrogate(sign)
                ? new Key(Kind.TEXT, "" + sign + (char) source.read(TOGETHER))
                : new Key(Kind.TEXT, String.valueOf(sign));
    }

    private Key escape() throws IOException {
        int sign = source.read(TOGETHER);
        if (sign < 0) {
            return Key.of(Kind.ESCAPE);
        }
        if (sign != '[' && sign != 'O') {
            return Key.of(Kind.OTHER);
        }
        StringBuilder sequence = new StringBuilder();
        do {
            sign = source.read(TOGETHER);
            sequence.append(sign < 0 ? "" : (char) sign);
        } while (sign >= ' ' && sign < '@');
        return Key.of(SEQUENCES.getOrDefault(sequence.toString(), Kind.OTHER));
    }
}
