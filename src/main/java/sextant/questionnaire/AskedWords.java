package sextant.questionnaire;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Unit;
import sextant.catalogue.Vocabulary;
import sextant.profile.FactShape;
import sextant.text.Formats;
import sextant.text.Texts;
import tools.jackson.databind.JsonNode;

/** Questions and answers in the words of one language. */
public final class AskedWords {

    private static final Map<Vocabulary.Kind, String> SECTIONS = Map.of(
            Vocabulary.Kind.GOAL, "goals",
            Vocabulary.Kind.OBJECTIVE, "objectives",
            Vocabulary.Kind.METRIC, "metrics",
            Vocabulary.Kind.PLATFORM, "platforms");

    private final Texts texts;
    private final Catalogue catalogue;
    private final Formats formats;

    public AskedWords(Texts texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.formats = new Formats(texts);
    }

    /** The question. */
    public String ask(Asked asked) {
        return texts.text("questions." + asked.question().id() + ".ask", Map.of("entry", entry(asked)));
    }

    /** Why it is asked. */
    public String why(Asked asked) {
        return texts.text("questions." + asked.question().id() + ".why", Map.of("entry", entry(asked)));
    }

    /** What the fact means. */
    public String help(Asked asked) {
        String list = asked.shape().list();
        String path = list != null && asked.question().entries()
                ? list
                : asked.shape().path();
        return texts.text("facts." + path + ".help");
    }

    /** The fact in a word or two, with the entry that it is about. */
    public String label(Asked asked) {
        String list = asked.shape().list();
        String path = list != null && asked.question().entries()
                ? list
                : asked.shape().path();
        String label = texts.text("facts." + path + ".label");
        return asked.entry().isEmpty()
                ? label
                : texts.text("ask.of-entry", Map.of("entry", entry(asked), "label", label));
    }

    /** The name of the entry that a question is about; empty where it is about none. */
    private String entry(Asked asked) {
        return asked.entry().isEmpty() ? "" : entryName(asked);
    }

    private String entryName(Asked asked) {
        String id = Entries.name(asked.entry());
        String name = Stream.of("platforms", "goals", "metrics")
                .filter(section -> texts.has(section + "." + id + ".name"))
                .filter(section -> isOf(asked, section))
                .findFirst()
                .map(section -> texts.name(section, id))
                .orElse(id);
        return asked.entry().equals(id)
                ? name
                : texts.text(
                        "ask.entry-again",
                        Map.of("entry", name, "number", asked.entry().substring(id.length() + 1)));
    }

    private static boolean isOf(Asked asked, String section) {
        String list = String.valueOf(asked.shape().list());
        return list.equals(section) || (list.equals("measurement.kpis") && section.equals("metrics"));
    }

    /** The answers to choose from, in the order in which they are shown; empty where there are none to choose. */
    public List<Option> options(Asked asked) {
        FactShape shape = asked.shape();
        return switch (shape.kind()) {
            case YES_NO -> Stream.of("true", "false").map(this::choice).toList();
            case CHOICE -> shape.choices().stream().map(this::choice).toList();
            case NAME -> names(Optional.ofNullable(shape.names()).orElseThrow());
            default -> List.of();
        };
    }

    private Option choice(String id) {
        return new Option(id, texts.value(id));
    }

    private List<Option> names(Vocabulary.Kind kind) {
        Collator collator = Collator.getInstance(texts.locale());
        return ids(kind).stream()
                .map(id -> new Option(id, texts.name(SECTIONS.getOrDefault(kind, ""), id)))
                .sorted(Comparator.comparing(Option::label, collator::compare).thenComparing(Option::id))
                .toList();
    }

    private Collection<String> ids(Vocabulary.Kind kind) {
        return switch (kind) {
            case GOAL -> catalogue.goals().keySet();
            case OBJECTIVE -> catalogue.objectives().keySet();
            case METRIC -> catalogue.metrics().keySet();
            case PLATFORM -> catalogue.platforms().keySet();
        };
    }

    /** An answer as the user reads it. */
    public String answer(Asked asked, Answer answer, Answers all) {
        if (answer instanceof Answer.Given given) {
            return given(asked, given.value(), all);
        }
        return texts.text(
                answer instanceof Answer.Unknown
                        ? "ask.answers.unknown"
                        : answer instanceof Answer.None ? "ask.answers.none" : "ask.answers.skipped");
    }

    private String given(Asked asked, JsonNode value, Answers all) {
        if (!value.isArray()) {
            return one(asked, value, all);
        }
        List<String> parts = new ArrayList<>();
        StreamSupport.stream(value.spliterator(), false).forEach(part -> parts.add(one(asked, part, all)));
        return parts.isEmpty() ? texts.text("ask.answers.none") : formats.list(parts);
    }

    private String one(Asked asked, JsonNode value, Answers all) {
        FactShape shape = asked.shape();
        return switch (shape.kind()) {
            case YES_NO, CHOICE -> texts.value(value.asString());
            case NAME ->
                texts.name(
                        SECTIONS.getOrDefault(Optional.ofNullable(shape.names()).orElseThrow(), ""),
                        Entries.name(value.asString()));
            case DATE -> formats.fact(value.asString());
            case TEXT -> value.asString();
            case NUMBER, WHOLE_NUMBER -> number(asked, value, all);
        };
    }

    private String number(Asked asked, JsonNode value, Answers all) {
        Unit unit = asked.question().unit();
        if (unit == Unit.MONEY) {
            return Currencies.of(asked, all)
                    .map(currency -> formats.money(value.decimalValue(), currency))
                    .orElseGet(() -> formats.number(value.decimalValue()));
        }
        return unit == null ? formats.number(value.decimalValue()) : formats.amount(value.decimalValue(), unit);
    }
}
