package sextant.text.entry;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;

/** How a language writes a date whose year stands last. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    /** English without a region has two habits; a language that begins with the year has none. */
    static DayOrder of(ULocale locale) {
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("yMd");
        boolean twoHabits =
                locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
        if (twoHabits || pattern.indexOf('y') < pattern.indexOf('d')) {
            return UNKNOWN;
        }
        return pattern.indexOf('d') < pattern.indexOf('M') ? DAY_FIRST : MONTH_FIRST;
    }
}
