package sextant.text.entry;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes away the differences in writing that mean nothing. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final String ODD_SIGNS = "\u2212،٪؛";
    private static final String PLAIN_SIGNS = "-,%;";

    private Spelling() {}

    /** Digits of any script become plain ones, blanks of any kind one blank; invisible and wide forms go. */
    static String tidy(String typed) {
        StringBuilder tidy = new StringBuilder(typed.length());
        Normalizer2.getNFCInstance()
                .normalize(INVISIBLE.matcher(typed).replaceAll(""))
                .codePoints()
                .forEach(sign -> tidy.appendCodePoint(plain(sign)));
        return BLANKS.matcher(tidy).replaceAll(" ").strip();
    }

    private static int plain(int sign) {
        int digit = UCharacter.digit(sign);
        int odd = ODD_SIGNS.indexOf(sign);
        if (digit >= 0) {
            return '0' + digit;
        }
        if (odd >= 0) {
            return PLAIN_SIGNS.charAt(odd);
        }
        return sign == '￦' ? '₩' : sign >= '！' && sign <= '～' ? sign - '！' + '!' : sign;
    }

    /** A word without capitals, accents, vowel marks and the seats of hamza. */
    static String fold(String word) {
        String bare =
                MARKS.matcher(Normalizer2.getNFDInstance().normalize(word)).replaceAll("");
        return Normalizer2.getNFCInstance().normalize(bare).replace('\'', '’').toLowerCase(Locale.ROOT);
    }
}
