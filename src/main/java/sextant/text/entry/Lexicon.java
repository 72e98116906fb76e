package sextant.text.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words by their spelling; the longest that fits is found. */
final class Lexicon {

    private final Map<String, Word> words = new HashMap<>();
    private int longest;

    /** A word found in a text, and where it ends. */
    record Match(Word word, int end) {}

    /** Adds words of one meaning; what is in already keeps its own. */
    void addAll(String meaning, String list) {
        for (String item : list.split("\\|", -1)) {
            String[] parts = item.strip().split("=", -1);
            add(parts[0], Word.of(meaning, parts.length > 1 ? parts[1] : ""));
        }
    }

    void add(String spelling, Word word) {
        String folded = Spelling.fold(Spelling.tidy(spelling)).replaceFirst("(?<=\\p{L})\\.$", "");
        if (!folded.isEmpty()) {
            words.merge(folded, word, Word::and);
            longest = Math.max(longest, folded.length());
        }
    }

    Optional<Word> find(String spelling) {
        return Optional.ofNullable(words.get(Spelling.fold(spelling)));
    }

    /** The longest word that stands at a place in a text. Its spelling may be longer there by marks that are folded. */
    Optional<Match> at(String text, int start, boolean afterNumber) {
        for (int end = Math.min(text.length(), start + 2 * longest); end > start; end--) {
            Word word = words.get(Spelling.fold(text.substring(start, end)));
            if (word != null && fits(word, afterNumber) && isBoundary(text, end)) {
                return Optional.of(new Match(word, afterAbbreviation(text, end)));
            }
        }
        return Optional.empty();
    }

    /** What counts alone needs no number; where there is one, the word must be one that follows it. */
    private static boolean fits(Word word, boolean afterNumber) {
        return afterNumber ? word.afterNumber() : word.alone() != null || word.afterNumber();
    }

    /** Korean goes on without a blank; other words end where no letter follows. */
    private static boolean isBoundary(String text, int end) {
        return end == text.length()
                || isHangul(text.charAt(end - 1))
                || !isWordPart(text.charAt(end - 1))
                || !isWordPart(text.charAt(end));
    }

    private static boolean isWordPart(char sign) {
        return Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean isHangul(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL;
    }

    private static int afterAbbreviation(String text, int end) {
        boolean dot = end < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end - 1));
        return dot ? end + 1 : end;
    }
}
