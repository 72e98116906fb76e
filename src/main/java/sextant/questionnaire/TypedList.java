package sextant.questionnaire;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several answers that somebody typed in one line. */
final class TypedList {

    private static final Pattern COMMAS = Pattern.compile("[,،、，;；؛\\n]+(?![^(（]*[)）])");
    private static final Pattern NUMBERS = Pattern.compile("(?U)\\s*\\d{1,3}(\\s+\\d{1,3})+\\s*");

    private TypedList() {}

    /** The parts between commas of any script, brackets left whole; numbers may be parted by blanks alone. */
    static List<String> parts(String typed) {
        Stream<String> parts =
                NUMBERS.matcher(typed).matches() ? Stream.of(typed.strip().split("\\s+")) : COMMAS.splitAsStream(typed);
        return parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
