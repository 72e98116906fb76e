package sextant.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Names;
import sextant.profile.NumberFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of a profile's tree that holds numbers; it is made when something is put into it. */
final class ProfileBlock {

    private final ObjectNode profile;
    private final Block block;
    private final Names platforms;

    ProfileBlock(ObjectNode profile, Block block, Names platforms) {
        this.profile = profile;
        this.block = block;
        this.platforms = platforms;
    }

    /** The number under a fact's path. */
    Optional<BigDecimal> number(String fact) {
        return node().map(node -> node.path(name(fact)))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue);
    }

    Optional<LocalDate> day(String name) {
        return node().map(node -> node.path(name))
                .filter(JsonNode::isString)
                .map(node -> LocalDate.parse(node.asString().strip()));
    }

    /** The facts that have a number here. */
    List<String> facts() {
        return NumberFacts.all().stream()
                .filter(fact -> NumberFacts.block(fact).equals(block.path()))
                .filter(fact -> number(fact).isPresent())
                .toList();
    }

    void put(String fact, BigDecimal value) {
        made().set(name(fact), number(value));
    }

    private JsonNode number(BigDecimal value) {
        return value.scale() <= 0 ? profile.numberNode(value.toBigIntegerExact()) : profile.numberNode(value);
    }

    void put(Period period) {
        ObjectNode node = made();
        node.put("from", period.from().toString());
        node.put("to", period.to().toString());
    }

    private static String name(String fact) {
        return fact.substring(fact.lastIndexOf('.') + 1);
    }

    private Optional<ObjectNode> node() {
        if (!NumberFacts.isOfPlatform(block.path())) {
            return object(profile.get(block.path()));
        }
        return entry().flatMap(entry -> object(entry.get("numbers")));
    }

    private static Optional<ObjectNode> object(@Nullable JsonNode node) {
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    /** The entry of the platform, by whatever name the profile calls it. */
    private Optional<ObjectNode> entry() {
        return profile.path("platforms")
                .valueStream()
                .filter(entry -> platforms
                        .resolve(entry.path("platform").asString(""))
                        .filter(block.platform()::equals)
                        .isPresent())
                .flatMap(entry -> object(entry).stream())
                .findFirst();
    }

    private ObjectNode made() {
        return node().orElseGet(() -> NumberFacts.isOfPlatform(block.path())
                ? entry().orElseGet(this::newEntry).putObject("numbers")
                : profile.putObject(block.path()));
    }

    private ObjectNode newEntry() {
        ArrayNode all = profile.get("platforms") instanceof ArrayNode array ? array : profile.putArray("platforms");
        return all.addObject().put("platform", block.platform());
    }
}
