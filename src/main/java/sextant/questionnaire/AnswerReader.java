package sextant.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Vocabulary;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.ProfileReader;
import sextant.text.Texts;
import sextant.text.entry.EntryReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Takes answers: what somebody typed, in the user's language or in English, or what a script gives. What cannot be
 * understood, or can't be together with the other answers, is refused with the reason; nothing is guessed silently.
 */
public final class AnswerReader {

    private final Questionnaire questionnaire;
    private final Vocabulary vocabulary;
    private final ValueReader values;

    /**
     * A reader for one language.
     *
     * @param texts the user's language
     * @param english the English texts
     * @param today the day on which answers are given: for days such as "yesterday"
     */
    public AnswerReader(
            Questionnaire questionnaire,
            Catalogue catalogue,
            Vocabulary vocabulary,
            Texts texts,
            Texts english,
            LocalDate today) {
        this.questionnaire = questionnaire;
        this.vocabulary = vocabulary;
        this.values = new ValueReader(
                vocabulary,
                new EntryReader(texts, english),
                new AskedWords(texts, catalogue),
                new AskedWords(english, catalogue),
                texts,
                today);
    }

    /**
     * Takes an answer that was typed. A question with several answers takes them parted by commas, first things first;
     * a currency that is typed beside an amount answers the question for the currency too.
     *
     * @param answers the other answers
     * @param place where it stands, for problems
     * @return all answers with the new one; caveats say how something was read that is not clear
     */
    public Checked<Answers> read(Answers answers, Asked asked, String typed, Place place) {
        return asked.many()
                ? readAll(answers, asked, TypedList.parts(typed), place)
                : values.read(asked, typed, Currencies.of(asked, answers).orElse(null), place)
                        .then(value -> withCurrency(answers, asked, value, place))
                        .then(with -> sound(with, place));
    }

    /** Takes several answers that were typed one by one. */
    public Checked<Answers> readAll(Answers answers, Asked asked, List<String> typed, Place place) {
        List<Problem> problems = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        typed.forEach(part -> {
            Checked<ValueReader.Value> value = values.read(asked, part, null, place);
            problems.addAll(value.problems());
            value.value().ifPresent(read -> add(asked, part, read.node().asString(), ids, place, problems));
        });
        return Checked.of(ids, problems).then(all -> give(answers, asked, array(all), place));
    }

    /** Adds an answer to a list. Entries may have the same name, if the profile allows it; others come once. */
    private static void add(
            Asked asked, String typed, String id, List<String> ids, Place place, List<Problem> problems) {
        if (asked.question().entries()) {
            ids.add(Entries.entry(id, ids));
        } else if (ids.contains(id)) {
            problems.add(Problem.error("duplicate", place, Map.of("value", typed, "kind", asked.key())));
        } else {
            ids.add(id);
        }
    }

    private static ArrayNode array(List<String> values) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    /**
     * Takes an answer that is no text any more: yes or no, a number in the unit that is asked for, ids that were picked.
     *
     * @param value as it is to stand in the profile, or a text that is read as though it had been typed
     */
    public Checked<Answers> take(Answers answers, Asked asked, JsonNode value, Place place) {
        if (value.isArray() && asked.many()) {
            return readAll(answers, asked, strings(value), place);
        }
        if (value.isNumber() && asked.question().unit() != null) {
            BigDecimal number = value.decimalValue();
            return values.fitting(asked, number, value.asString(), place)
                    .then(node -> give(answers, asked, node, place));
        }
        return value.isValueNode()
                ? read(answers, asked, value.asString(), place)
                : Checked.refused(
                        Problem.error("wrong-type", place, Map.of("value", value.toString(), "expected", "an-answer")));
    }

    private static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.isValueNode() ? one.asString() : one.toString())
                .toList();
    }

    private Checked<Answers> give(Answers answers, Asked asked, JsonNode node, Place place) {
        return sound(answers.with(asked.key(), new Answer.Given(node)), place);
    }

    private static Checked<Answers> withCurrency(Answers answers, Asked asked, ValueReader.Value value, Place place) {
        Answers with = answers.with(asked.key(), new Answer.Given(value.node()));
        Optional<String> key = value.currency() == null ? Optional.empty() : Currencies.key(asked);
        if (key.isEmpty()) {
            return Checked.of(with, List.of());
        }
        Optional<String> before = answers.given(key.get()).map(JsonNode::asString);
        JsonNode currency = Json.MAPPER.valueToTree(value.currency());
        return before.filter(one -> !one.equals(value.currency()))
                .map(one -> Checked.<Answers>refused(otherCurrency(one, value.currency(), place)))
                .orElseGet(() -> Checked.of(with.with(key.get(), new Answer.Given(currency)), List.of()));
    }

    private static Problem otherCurrency(String before, @Nullable String now, Place place) {
        return Problem.error("answer-other-currency", place, Map.of("value", String.valueOf(now), "before", before));
    }

    /** Answers, if the profile that they make is sound; else what is wrong with it. */
    public Checked<Answers> sound(Answers answers, Place place) {
        Document profile = new Document("", questionnaire.profile(answers), Map.of());
        List<Problem> problems = ProfileReader.read(profile, vocabulary).problems().stream()
                .map(problem -> new Problem(
                        problem.code(), problem.severity(), place, problem.arguments(), problem.suggestions()))
                .distinct()
                .toList();
        return Checked.of(answers, problems);
    }
}
