package sextant.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sextant.advice.Fact;
import sextant.catalogue.Unit;
import sextant.explain.change.OtherAnswer;
import tools.jackson.databind.JsonNode;

/** Other answers, in a clause that begins with "if". */
public final class AnswerWords {

    private static final Pattern ENTRY = Pattern.compile("\\[([^\\]]*)]");

    private static final Pattern NUMBERED = Pattern.compile("(.+)#(\\d+)");

    /** Stands for whatever somebody may write. */
    private static final String SOME_TEXT = "…";

    private final Words words;
    private final Map<String, Unit> units;

    /**
     * Prepares the words.
     *
     * @param units the units of answers that are numbers, by question
     */
    public AnswerWords(Words words, Map<String, Unit> units) {
        this.words = words;
        this.units = units;
    }

    /** One answer, or two together. */
    public String conditions(List<OtherAnswer> answers) {
        return answers.stream()
                .map(this::condition)
                .reduce((first, second) -> say("both", Map.of("first", first, "second", second)))
                .orElse("");
    }

    private String say(String key, Map<String, ?> arguments) {
        return words.say("explain.answers." + key, arguments);
    }

    private String condition(OtherAnswer answer) {
        JsonNode before = answer.before();
        JsonNode after = answer.after();
        String label = label(answer.fact());
        if (after == null) {
            return say("unsaid", Map.of("label", label, "before", value(answer, before)));
        }
        if (after.isArray()) {
            return ofList(answer, label, things(before), things(after));
        }
        if (after.asString("").equals(SOME_TEXT)) {
            return say("told-some", Map.of("label", label));
        }
        return before == null
                ? say("told", Map.of("label", label, "after", value(answer, after)))
                : say(
                        "changed",
                        Map.of("label", label, "before", value(answer, before), "after", value(answer, after)));
    }

    /** What was added, taken away or put first. */
    private String ofList(OtherAnswer answer, String label, List<String> before, List<String> after) {
        List<String> added = without(after, before);
        List<String> removed = without(before, after);
        if (!added.isEmpty()) {
            boolean any = added.get(0).equals(SOME_TEXT);
            String key = !any ? "added" : answer.before() == null ? "told-some" : "added-some";
            return say(key, Map.of("label", label, "thing", name(added.get(0))));
        }
        if (!removed.isEmpty()) {
            return say("removed", Map.of("label", label, "thing", name(removed.get(0))));
        }
        return after.isEmpty()
                ? say("told-none", Map.of("label", label))
                : say("first", Map.of("label", label, "thing", name(after.get(0))));
    }

    private static List<String> without(List<String> list, List<String> others) {
        List<String> rest = new ArrayList<>(list);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> things(@Nullable JsonNode list) {
        List<String> things = new ArrayList<>();
        if (list != null) {
            list.forEach(one -> things.add(one.asString()));
        }
        return things;
    }

    /** What a thing is called; of several that are called the same, the further ones with their number. */
    private String name(String thing) {
        Matcher numbered = NUMBERED.matcher(thing);
        return numbered.matches()
                ? about(name(numbered.group(1)), numbered.group(2))
                : words.factValue(new Fact("", thing));
    }

    private String about(String label, String about) {
        return words.say("differences.fact-about", Map.of("label", label, "about", about));
    }

    /** What the fact is called, with the entry of a list that it is about. */
    private String label(String fact) {
        String label = words.label(ENTRY.matcher(fact).replaceAll(""));
        Matcher entry = ENTRY.matcher(fact);
        return entry.find() ? about(label, name(entry.group(1))) : label;
    }

    private String value(OtherAnswer answer, @Nullable JsonNode value) {
        JsonNode said = Objects.requireNonNull(value, "an answer that is told of has a value");
        if (said.isArray()) {
            return said.isEmpty()
                    ? words.say("differences.none")
                    : words.list(things(said).stream().map(this::name).toList());
        }
        if (said.isNumber()) {
            return number(answer, new BigDecimal(said.asString()));
        }
        return words.factValue(new Fact("", said.isBoolean() ? Boolean.valueOf(said.booleanValue()) : said.asString()));
    }

    private String number(OtherAnswer answer, BigDecimal number) {
        return words.amount(number, units.getOrDefault(answer.question(), Unit.COUNT));
    }
}
