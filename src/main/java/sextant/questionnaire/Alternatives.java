package sextant.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Vocabulary;
import sextant.input.Json;
import sextant.profile.FactShape;
import sextant.profile.FactShape.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What else could be answered to a question: all of it where that can be enumerated, otherwise samples. */
final class Alternatives {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Stands for whatever somebody may write: rules ask whether a text is there, never what it says. */
    private static final String SOME_TEXT = "…";

    private final Map<Vocabulary.Kind, List<String>> names;
    private final LocalDate asOf;

    Alternatives(Catalogue catalogue, LocalDate asOf) {
        this.asOf = asOf;
        this.names = Map.of(
                Vocabulary.Kind.GOAL, List.copyOf(catalogue.goals().keySet()),
                Vocabulary.Kind.OBJECTIVE, List.copyOf(catalogue.objectives().keySet()),
                Vocabulary.Kind.METRIC, List.copyOf(catalogue.metrics().keySet()),
                Vocabulary.Kind.PLATFORM, List.copyOf(catalogue.platforms().keySet()));
    }

    /** Whether the alternatives of a question are all there are, and no samples. */
    static boolean areAll(Asked asked) {
        Kind kind = asked.shape().kind();
        return !asked.many() && (kind == Kind.YES_NO || kind == Kind.CHOICE);
    }

    /** The other values, given the one that was answered, if any. */
    List<JsonNode> to(Asked asked, Optional<JsonNode> current) {
        return asked.many()
                ? lists(asked, current)
                : values(asked, current)
                        .filter(value -> current.filter(now -> same(now, value)).isEmpty())
                        .toList();
    }

    private static boolean same(JsonNode left, JsonNode right) {
        return (left.isNumber() && right.isNumber())
                ? left.decimalValue().compareTo(right.decimalValue()) == 0
                : left.equals(right);
    }

    private Stream<JsonNode> values(Asked asked, Optional<JsonNode> current) {
        FactShape shape = asked.shape();
        return switch (shape.kind()) {
            case YES_NO -> Stream.of(NODES.booleanNode(true), NODES.booleanNode(false));
            case CHOICE -> texts(shape.choices());
            case NAME -> shape.names() == Vocabulary.Kind.METRIC ? Stream.of() : texts(names(shape));
            case WHOLE_NUMBER, NUMBER -> numbers(asked);
            case DATE ->
                texts(asked.question().samples().stream()
                        .map(days -> asOf.plusDays(days.longValue()).toString())
                        .toList());
            case TEXT -> current.isPresent() ? Stream.of() : texts(List.of(SOME_TEXT));
        };
    }

    private static Stream<JsonNode> texts(Collection<String> values) {
        return values.stream().map(NODES::stringNode);
    }

    private List<String> names(FactShape shape) {
        return shape.names() == null ? List.of() : names.getOrDefault(shape.names(), List.of());
    }

    /** The samples of the question, on both sides of what rules compare it with. */
    private static Stream<JsonNode> numbers(Asked asked) {
        return asked.question().samples().stream().map(NODES::numberNode);
    }

    /** One more, one less, another one first; none. */
    private List<JsonNode> lists(Asked asked, Optional<JsonNode> current) {
        List<String> now = current.stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(JsonNode::asString)
                .toList();
        List<JsonNode> lists = new ArrayList<>();
        additions(asked).filter(value -> !now.contains(value)).forEach(value -> lists.add(with(now, value)));
        now.forEach(value -> lists.add(without(now, value)));
        if (asked.question().ranked()) {
            now.stream().skip(1).forEach(value -> lists.add(first(now, value)));
        }
        if (current.isEmpty()) {
            lists.add(Json.MAPPER.createArrayNode());
        }
        return lists;
    }

    private Stream<String> additions(Asked asked) {
        FactShape shape = asked.shape();
        boolean manyMetrics = asked.question().entries() && shape.names() == Vocabulary.Kind.METRIC;
        return switch (shape.kind()) {
            case CHOICE -> shape.choices().stream();
            case NAME -> manyMetrics ? Stream.of() : names(shape).stream();
            default -> asked.question().entries() ? Stream.of() : Stream.of(SOME_TEXT);
        };
    }

    private static ArrayNode with(List<String> now, String value) {
        return list(Stream.concat(now.stream(), Stream.of(value)));
    }

    private static ArrayNode without(List<String> now, String value) {
        return list(now.stream().filter(one -> !one.equals(value)));
    }

    private static ArrayNode first(List<String> now, String value) {
        return list(Stream.concat(Stream.of(value), now.stream().filter(one -> !one.equals(value))));
    }

    private static ArrayNode list(Stream<String> values) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        values.forEach(list::add);
        return list;
    }
}
