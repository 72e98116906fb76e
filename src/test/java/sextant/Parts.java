package sextant;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all the parts of a kind inside a record, however deep. */
final class Parts {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Parts() {}

    static <T> List<T> of(Object whole, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(whole, kind, found);
        return found;
    }

    private static <T> void collect(@Nullable Object value, Class<T> kind, List<T> found) {
        if (kind.isInstance(value)) {
            found.add(kind.cast(value));
        }
        if (value instanceof Record owner) {
            for (RecordComponent component : COMPONENTS.get(owner.getClass())) {
                collect(read(owner, component), kind, found);
            }
        } else if (value instanceof Iterable<?> list) {
            list.forEach(one -> collect(one, kind, found));
        }
    }

    private static @Nullable Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the advice consists of public records", e);
        }
    }
}
