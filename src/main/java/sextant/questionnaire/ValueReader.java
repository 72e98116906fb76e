package sextant.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Names;
import sextant.catalogue.Unit;
import sextant.catalogue.Vocabulary;
import sextant.input.Checked;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.FactShape;
import sextant.text.Formats;
import sextant.text.Texts;
import sextant.text.entry.EntryReader;
import sextant.text.entry.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads a single value that somebody typed. */
final class ValueReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Vocabulary vocabulary;
    private final EntryReader entries;
    private final AskedWords words;
    private final AskedWords english;
    private final LocalDate today;
    private final Formats formats;

    ValueReader(
            Vocabulary vocabulary,
            EntryReader entries,
            AskedWords words,
            AskedWords english,
            Texts texts,
            LocalDate today) {
        this.vocabulary = vocabulary;
        this.entries = entries;
        this.words = words;
        this.english = english;
        this.today = today;
        this.formats = new Formats(texts);
    }

    /** What a value came to, with the currency that was typed along. */
    record Value(JsonNode node, @Nullable String currency) {

        static Checked<Value> of(JsonNode node) {
            return Checked.of(new Value(node, null), List.of());
        }
    }

    /**
     * Reads a value.
     *
     * @param currency the currency of amounts, where it is known
     */
    Checked<Value> read(Asked asked, String typed, @Nullable String currency, Place place) {
        FactShape shape = asked.shape();
        return switch (shape.kind()) {
            case YES_NO -> yesNo(asked, typed, place);
            case CHOICE -> options(asked).find(typed, place).then(id -> Value.of(NODES.stringNode(id)));
            case NAME -> name(asked, typed, place);
            case DATE -> entries.date(typed, today, place).then(day -> Value.of(NODES.stringNode(day.toString())));
            case TEXT -> text(shape, typed, place);
            case WHOLE_NUMBER, NUMBER -> number(asked, typed, currency, place);
        };
    }

    private OptionFinder options(Asked asked) {
        return new OptionFinder(words.options(asked), english.options(asked));
    }

    private Checked<Value> yesNo(Asked asked, String typed, Place place) {
        return options(asked)
                .named(typed)
                .or(() -> options(asked).numbered(typed))
                .map(id -> Checked.of(id.equals("true"), List.of()))
                .orElseGet(() -> entries.yesNo(typed, place))
                .then(yes -> Value.of(NODES.booleanNode(yes)));
    }

    private Checked<Value> name(Asked asked, String typed, Place place) {
        Vocabulary.Kind kind = Optional.ofNullable(asked.shape().names()).orElseThrow();
        Names names = vocabulary.of(kind);
        Optional<String> id = names.resolve(typed).or(() -> options(asked).numbered(typed));
        Map<String, Object> arguments = Map.of("value", typed, "kind", Json.name(kind));
        return id.map(found -> Value.of(NODES.stringNode(found)))
                .orElseGet(() -> Checked.refused(
                        Problem.error("unknown-name", place, arguments).suggesting(typed, names.all())));
    }

    private Checked<Value> text(FactShape shape, String typed, Place place) {
        return Currencies.isCurrency(shape)
                ? currency(typed, place)
                : Value.of(NODES.stringNode(typed.strip().replaceAll("\\s+", " ")));
    }

    /** A currency by its sign, its code or its name: whatever may stand beside an amount. */
    private Checked<Value> currency(String typed, Place place) {
        Checked<Money> money = entries.money("1 " + typed, place);
        Optional<String> code = money.value().flatMap(one -> Optional.ofNullable(one.currency()));
        return code.map(found -> Value.of(NODES.stringNode(found)))
                .orElseGet(() -> Checked.refused(Problem.error("answer-no-currency", place, Map.of("value", typed))));
    }

    private Checked<Value> number(Asked asked, String typed, @Nullable String currency, Place place) {
        Unit unit = asked.question().unit();
        if (unit == Unit.MONEY) {
            return entries.money(typed, currency, place)
                    .then(money -> fitting(asked, money.amount(), typed, place)
                            .then(node -> Checked.of(new Value(node, money.currency()), List.of())));
        }
        Checked<BigDecimal> number = unit == null ? entries.number(typed, place) : entries.amount(typed, unit, place);
        return number.then(value -> fitting(asked, value, typed, place)).then(Value::of);
    }

    /** A number, if it may stand where it is to stand. */
    Checked<JsonNode> fitting(Asked asked, BigDecimal number, String typed, Place place) {
        FactShape shape = asked.shape();
        if (shape.kind() == FactShape.Kind.WHOLE_NUMBER
                && number.stripTrailingZeros().scale() > 0) {
            return Checked.refused(Problem.error("answer-not-whole", place, Map.of("value", typed)));
        }
        if (number.doubleValue() < shape.least() || number.doubleValue() > shape.most()) {
            return Checked.refused(outOfRange(shape, number, typed, place));
        }
        return Checked.of(NODES.numberNode(plain(number)), List.of());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Problem outOfRange(FactShape shape, BigDecimal number, String typed, Place place) {
        boolean low = number.doubleValue() < shape.least();
        double limit = low ? shape.least() : shape.most();
        return Problem.error(
                "out-of-range",
                place,
                Map.of(
                        "value",
                        typed,
                        "bound",
                        low ? "minimum" : "maximum",
                        "limit",
                        formats.number(BigDecimal.valueOf(limit))));
    }
}
