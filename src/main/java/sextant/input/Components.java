package sextant.input;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads records component by component. */
public final class Components {

    private static final Map<Class<?>, List<RecordComponent>> KNOWN = new ConcurrentHashMap<>();

    private Components() {}

    /** The components of a record type, in their order. */
    public static List<RecordComponent> of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, key -> Arrays.asList(key.getRecordComponents()));
    }

    /** The type of a component, or of its elements where it is a list. */
    public static Class<?> element(Type type) {
        if (type instanceof ParameterizedType list) {
            return element(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    /** The value of a component of a public record; null when it has none. */
    public static @Nullable Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records that are read are public", e);
        }
    }

    /** The value of a component; null when it is absent, or when there is no such component. */
    public static @Nullable Object value(Record owner, String name) {
        return of(owner.getClass()).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> value(owner, component))
                .orElse(null);
    }
}
