package sextant.profile;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Vocabulary;
import sextant.input.Bound;
import sextant.input.Components;
import sextant.input.Json;

/**
 * What may stand at a place of the profile.
 *
 * @param path the path, without positions in lists: {@code platforms.numbers.likes}
 * @param list the path of the list of records that it stands in: {@code platforms}; null when it stands in none
 * @param kind the kind of value
 * @param many whether it is a list of such values
 * @param choices the values of a choice as they stand in documents; empty for other kinds
 * @param names what a name is a name of; null for other kinds
 * @param least the least number; minus infinity where there is none
 * @param most the greatest number; infinity where there is none
 */
public record FactShape(
        String path,
        @Nullable String list,
        Kind kind,
        boolean many,
        List<String> choices,
        Vocabulary.@Nullable Kind names,
        double least,
        double most) {

    /** The kinds of values. */
    public enum Kind {
        YES_NO,
        CHOICE,
        NAME,
        WHOLE_NUMBER,
        NUMBER,
        DATE,
        TEXT
    }

    private static final Map<String, FactShape> ALL = all();

    /** The shape of a fact; empty when the profile has no such fact, or when there are further ones below the path. */
    public static Optional<FactShape> at(String path) {
        return Optional.ofNullable(ALL.get(path));
    }

    /** Every fact of the profile, in the order of the profile. */
    public static List<FactShape> everyFact() {
        return List.copyOf(ALL.values());
    }

    /** The facts by which the entries of lists are told apart: the first fact of each. */
    public static List<FactShape> naming() {
        return ALL.values().stream().filter(FactShape::namesEntry).toList();
    }

    /** Whether the entries of its list are told apart by it. */
    public boolean namesEntry() {
        return list != null
                && ALL.values().stream()
                        .filter(other -> list.equals(other.list))
                        .findFirst()
                        .filter(this::equals)
                        .isPresent();
    }

    private static Map<String, FactShape> all() {
        Map<String, FactShape> shapes = new LinkedHashMap<>();
        add(Profile.class, "", null, shapes);
        return Collections.unmodifiableMap(shapes);
    }

    private static void add(Class<?> type, String path, @Nullable String list, Map<String, FactShape> shapes) {
        for (RecordComponent component : type.getRecordComponents()) {
            String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Class<?> element = Components.element(component.getGenericType());
            if (element.isRecord()) {
                add(element, at, component.getType() == List.class ? at : list, shapes);
            } else {
                shapes.put(at, shape(at, list, component, element));
            }
        }
    }

    private static FactShape shape(String path, @Nullable String list, RecordComponent component, Class<?> type) {
        NameOf name = component.getAnnotation(NameOf.class);
        Bound bound = component.getAnnotation(Bound.class);
        return new FactShape(
                path,
                list,
                name == null ? kind(type) : Kind.NAME,
                component.getType() == List.class,
                choices(type),
                name == null ? null : name.value(),
                bound == null ? Double.NEGATIVE_INFINITY : bound.min(),
                bound == null ? Double.POSITIVE_INFINITY : bound.max());
    }

    private static Kind kind(Class<?> type) {
        if (type == Boolean.class) {
            return Kind.YES_NO;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        if (type == Integer.class || type == Long.class) {
            return Kind.WHOLE_NUMBER;
        }
        if (Number.class.isAssignableFrom(type)) {
            return Kind.NUMBER;
        }
        return type == LocalDate.class ? Kind.DATE : Kind.TEXT;
    }

    private static List<String> choices(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> Json.name((Enum<?>) constant))
                        .toList()
                : List.of();
    }
}
