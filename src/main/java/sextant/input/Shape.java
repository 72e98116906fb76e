package sextant.input;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a document, given by a record: its JSON Schema, the check against it that finds every problem at once,
 * and the binding.
 *
 * @param <T> what a document is bound to
 */
public final class Shape<T> {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .pathType(PathType.LEGACY)
                    .build()));

    private final JavaType type;
    private final Supplier<ObjectNode> maker;
    private volatile @Nullable Compiled compiled;

    private Shape(JavaType type, Supplier<ObjectNode> maker) {
        this.type = type;
        this.maker = maker;
    }

    /** The form of a single value. */
    public static <T> Shape<T> of(Class<T> type) {
        return new Shape<>(Json.MAPPER.constructType(type), () -> SchemaMaker.schemaOf(type));
    }

    /** The form of a list. */
    public static <E> Shape<List<E>> listOf(Class<E> element) {
        JavaType list = Json.MAPPER.getTypeFactory().constructCollectionType(List.class, element);
        return new Shape<>(list, () -> SchemaMaker.schemaOf(List.class, (Type) element));
    }

    /** The JSON Schema; a new tree at each call. */
    public ObjectNode schema() {
        return maker.get();
    }

    /** Checks and binds a document: all problems at once, or the value. */
    public Checked<T> bind(Document document) {
        List<Problem> problems = problems(document);
        return problems.isEmpty() ? bindUnchecked(document) : Checked.refused(problems);
    }

    /** Every way in which a document departs from the form. */
    public List<Problem> problems(Document document) {
        Compiled form = compiled();
        Stream<Problem> departures = form.validator().validate(document.tree()).stream()
                .map(error -> SchemaProblems.problem(document, form.schema(), error));
        Stream<Problem> blanks = document.blanks().stream()
                .flatMap(path -> SchemaProblems.ofBlank(document, form.schema(), path).stream());
        return Stream.concat(departures, blanks).distinct().toList();
    }

    /** Made at the first use; made twice, at worst, when two threads come first. */
    private Compiled compiled() {
        Compiled made = compiled;
        if (made == null) {
            ObjectNode schema = schema();
            made = new Compiled(schema, REGISTRY.getSchema(schema));
            compiled = made;
        }
        return made;
    }

    private record Compiled(ObjectNode schema, Schema validator) {}

    /** Binds a document that is known to have the form: one that was checked before. */
    public Checked<T> bindUnchecked(Document document) {
        try {
            return Checked.of(Json.MAPPER.treeToValue(document.tree(), type), List.of());
        } catch (JacksonException e) {
            return Checked.refused(Problem.error(
                    "not-readable", document.place(""), Map.of("what", String.valueOf(e.getOriginalMessage()))));
        }
    }
}
