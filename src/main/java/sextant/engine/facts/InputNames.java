package sextant.engine.facts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sextant.input.Components;
import sextant.profile.PlatformNumbers;
import sextant.profile.Profile;

/** The names under which formulas find the profile's numbers, and the facts behind each name. */
public final class InputNames {

    /** Counts of lists, and the list each one counts. */
    static final Map<String, String> COUNTS = Map.of(
            "countPlatforms", "platforms",
            "countGoals", "goals",
            "countKpis", "measurement.kpis",
            "countPreviousKpis", "measurement.previousKpis",
            "countTracked", "measurement.tracked",
            "countCompetitors", "competitors",
            "countObjectives", "objectives",
            "countMembers", "team.members");

    /** Days from the last review to the as-of date. */
    static final String DAYS_SINCE_LAST_REVIEW = "daysSinceLastReview";

    private static final String PLATFORM_PREFIX = "platforms.numbers.";

    private static final String SUM = "all";

    private InputNames() {}

    /** The names for formulas over one platform, each with the path of its fact. */
    public static Map<String, String> ofPlatform() {
        Map<String, String> names = new LinkedHashMap<>();
        platformNumbers().forEach(name -> names.put(name, PLATFORM_PREFIX + name));
        platformNumbers().forEach(name -> names.put(sum(name), PLATFORM_PREFIX + name));
        platformNumbers().forEach(name -> names.put(perDay(name), PLATFORM_PREFIX + name));
        platformNumbers().forEach(name -> names.put(perDay(sum(name)), PLATFORM_PREFIX + name));
        return names;
    }

    /** The names for formulas over the whole, each with the path of its fact. */
    public static Map<String, String> ofWhole() {
        Map<String, String> names = new LinkedHashMap<>(COUNTS);
        names.put(DAYS_SINCE_LAST_REVIEW, "practice.lastReview");
        platformNumbers().forEach(name -> names.put(sum(name), PLATFORM_PREFIX + name));
        numberSections()
                .forEach(section -> numbers(section.getType())
                        .forEach(name -> names.put(name(section.getName(), name), section.getName() + "." + name)));
        return names;
    }

    /** What stands before the name of a number to say where it is from: a section, or all platforms together. */
    static Set<String> scopes() {
        Set<String> scopes =
                numberSections().map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        scopes.add(SUM);
        return scopes;
    }

    private static Stream<RecordComponent> numberSections() {
        return Components.of(Profile.class).stream()
                .filter(section -> section.getType().isRecord())
                .filter(section -> !numbers(section.getType()).isEmpty());
    }

    /** The path of each type of the profile, by its simple name: {@code Radius} is {@code organisation.radius}. */
    public static Map<String, String> sections() {
        Map<String, String> sections = new TreeMap<>();
        addSections(Profile.class, "", sections);
        return sections;
    }

    private static void addSections(Class<?> type, String path, Map<String, String> sections) {
        for (RecordComponent component : Components.of(type)) {
            Class<?> nested = Components.element(component.getGenericType());
            if (nested.isRecord()) {
                String at = path + component.getName();
                sections.put(nested.getSimpleName(), at);
                addSections(nested, at + ".", sections);
            }
        }
    }

    /** The name of a count by day. */
    static String perDay(String name) {
        return name + "PerDay";
    }

    static List<String> platformNumbers() {
        return numbers(PlatformNumbers.class);
    }

    static List<String> numbers(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : Components.of(type)) {
            if (Number.class.isAssignableFrom(component.getType())) {
                names.add(component.getName());
            }
        }
        return names;
    }

    static String name(String section, String component) {
        return section + capital(component);
    }

    static String sum(String component) {
        return SUM + capital(component);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
