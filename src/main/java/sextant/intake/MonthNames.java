package sextant.intake;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What months are called in the languages of exports, in full and shortened. */
final class MonthNames {

    /** The languages of the texts; Arabic has two sets of names. */
    private static final List<String> LOCALES = List.of("en", "ko", "ar", "ar-LB", "fr");

    private final Map<String, Integer> months = new HashMap<>();

    MonthNames() {
        LOCALES.forEach(locale -> add(DateFormatSymbols.getInstance(ULocale.forLanguageTag(locale))));
        months.put("sept", 9); // usual in English, and not in the tables of all versions
    }

    private void add(DateFormatSymbols symbols) {
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] names = symbols.getMonths(context, width);
                for (int i = 0; i < Math.min(12, names.length); i++) {
                    months.putIfAbsent(folded(names[i]), i + 1);
                }
            }
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }

    /** The month that a text names; 0 when it names none, or more than one. */
    int month(String text) {
        Set<Integer> found = new HashSet<>();
        for (String word : text.split("[^\\p{L}\\p{M}]+", -1)) {
            Integer month = months.get(folded(word));
            if (month != null) {
                found.add(month);
            }
        }
        return found.size() == 1 ? found.iterator().next() : 0;
    }
}
