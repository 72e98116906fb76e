package sextant.profile;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The numbers that a profile can hold, by path, such as {@code platforms.numbers.reach} or {@code site.visits}. */
public final class NumberFacts {

    private static final String OF_PLATFORM = "platforms.numbers";
    private static final Set<String> WHOLE = new HashSet<>();
    private static final List<String> ALL = new ArrayList<>();
    private static final Set<String> DATED = new HashSet<>();

    static {
        collect(PlatformNumbers.class, OF_PLATFORM);
        for (RecordComponent part : Profile.class.getRecordComponents()) {
            if (part.getType().isRecord()) {
                collect(part.getType(), part.getName());
            }
        }
    }

    private NumberFacts() {}

    private static void collect(Class<?> type, String block) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = block + "." + component.getName();
            Class<?> value = component.getType();
            if (value == Long.class || value == Integer.class) {
                WHOLE.add(path);
                ALL.add(path);
            } else if (value == BigDecimal.class) {
                ALL.add(path);
            } else if (value == LocalDate.class && component.getName().equals("from")) {
                DATED.add(block);
            }
        }
    }

    /** All of them, in the order in which a profile tells them. */
    public static List<String> all() {
        return List.copyOf(ALL);
    }

    /** Whether a number has no decimals: a count. */
    public static boolean isWhole(String path) {
        return WHOLE.contains(path);
    }

    /** The part of the profile in which a number stands: its path without the last name. */
    public static String block(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** Whether a part of the profile stands once for each platform. */
    public static boolean isOfPlatform(String block) {
        return block.equals(OF_PLATFORM);
    }

    /** Whether a part of the profile says which period its numbers are for. */
    public static boolean hasPeriod(String block) {
        return DATED.contains(block);
    }
}
