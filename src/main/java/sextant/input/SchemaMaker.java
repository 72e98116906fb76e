package sextant.input;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema (2020-12) of a record: names, types, ranges, enum values, what may be left out. */
final class SchemaMaker {

    /** The largest whole number that every JSON reader keeps exactly: 2^53 - 1 (RFC 8259, section 6). */
    private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf((1L << 53) - 1);

    /** Far longer than any list that a person writes; it bounds what rules may have to join. */
    private static final int LONGEST_LIST = 500;

    private static final SchemaGenerator GENERATOR = generator();

    private SchemaMaker() {}

    static synchronized ObjectNode schemaOf(Type type, Type... arguments) {
        return GENERATOR.generateSchema(type, arguments);
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        Json.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.INLINE_ALL_SCHEMAS);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> definition(type))
                .withPropertySorter((unused, ignored) -> 0);
        builder.forFields()
                .withRequiredCheck(SchemaMaker::isRequired)
                .withArrayMaxItemsResolver(unused -> LONGEST_LIST)
                .withNumberInclusiveMinimumResolver(SchemaMaker::minimum)
                .withNumberInclusiveMaximumResolver(SchemaMaker::maximum);
        return new SchemaGenerator(builder.build());
    }

    private static @Nullable CustomDefinition definition(ResolvedType type) {
        if (JsonNode.class.isAssignableFrom(type.getErasedType())) {
            // whatever stands there has a form of its own
            return new CustomDefinition(
                    Json.MAPPER.createObjectNode(),
                    CustomDefinition.INLINE_DEFINITION,
                    CustomDefinition.EXCLUDING_ATTRIBUTES);
        }
        return type.getErasedType().isEnum() ? enumDefinition(type) : null;
    }

    private static CustomDefinition enumDefinition(ResolvedType type) {
        ObjectNode definition = Json.MAPPER.createObjectNode().put("type", "string");
        var values = definition.putArray("enum");
        Arrays.stream(type.getErasedType().getEnumConstants())
                .map(constant -> Json.name((Enum<?>) constant))
                .forEach(values::add);
        return new CustomDefinition(definition);
    }

    private static boolean isRequired(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
                && field.getAnnotation(OrEmpty.class) == null;
    }

    private static @Nullable BigDecimal minimum(FieldScope field) {
        Bound bound = field.getAnnotation(Bound.class);
        return bound == null ? null : BigDecimal.valueOf(bound.min()).stripTrailingZeros();
    }

    private static @Nullable BigDecimal maximum(FieldScope field) {
        Bound bound = field.getAnnotation(Bound.class);
        if (bound == null) {
            return null;
        }
        return Double.isInfinite(bound.max())
                ? largest(field.getType().getErasedType())
                : BigDecimal.valueOf(bound.max()).stripTrailingZeros();
    }

    private static BigDecimal largest(Class<?> type) {
        return type == Integer.class ? BigDecimal.valueOf(Integer.MAX_VALUE) : LARGEST_EXACT;
    }
}
