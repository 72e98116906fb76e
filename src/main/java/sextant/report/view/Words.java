package sextant.report.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sextant.advice.Advice;
import sextant.advice.Evidence;
import sextant.advice.Fact;
import sextant.advice.ThresholdUse;
import sextant.catalogue.Source;
import sextant.catalogue.Unit;
import sextant.explain.Because;
import sextant.explain.Explainer;
import sextant.explain.Ground;
import sextant.input.Json;
import sextant.text.Formats;
import sextant.text.FormulaWords;
import sextant.text.Texts;

/** The words of an advice in one language, shared by all forms of report. */
public final class Words {

    private final Texts texts;
    private final Formats formats;
    private final Explainer explainer;

    public Words(Texts texts, Advice advice) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.explainer = new Explainer(advice);
    }

    /** The tag of the language. */
    public String language() {
        return texts.locale().toLanguageTag();
    }

    /** Whether the language is written from right to left. */
    public boolean isRightToLeft() {
        return texts.isRightToLeft();
    }

    /** A text of the report itself. */
    public String say(String key) {
        return texts.text("report." + key);
    }

    /** A text of the report itself. */
    public String say(String key, Map<String, ?> arguments) {
        return texts.text("report." + key, arguments);
    }

    /** A text of the rulebook. */
    public String text(String key, Map<String, ?> arguments) {
        return texts.text(key, arguments);
    }

    /** A text of the rulebook that may be missing. */
    public Optional<String> find(String key) {
        return texts.has(key) ? Optional.of(texts.text(key)) : Optional.empty();
    }

    /** The name of a goal. */
    public String goal(String id) {
        return texts.name("goals", id);
    }

    /** The name of a metric. */
    public String metric(String id) {
        return texts.name("metrics", id);
    }

    /** The name of a platform. */
    public String platform(String id) {
        return texts.name("platforms", id);
    }

    /** The name of a business objective. */
    public String objective(String id) {
        return texts.name("objectives", id);
    }

    /** A part of a line, kept apart from what stands beside it if it needs that. */
    public String isolated(String part) {
        return texts.isolated(part);
    }

    /** What a metric measures. */
    public String definition(String metric) {
        return texts.text("metrics." + metric + ".definition");
    }

    /** The word for a constant. */
    public String value(Enum<?> constant) {
        return texts.value(Json.name(constant));
    }

    /** A number with its unit. */
    public String amount(BigDecimal value, Unit unit) {
        return formats.amount(value, unit);
    }

    /** A distance; {@code unit} is {@code km} or {@code mi}. */
    public String distance(BigDecimal value, String unit) {
        return formats.distance(value, unit);
    }

    /** A number. */
    public String number(BigDecimal value) {
        return formats.number(value);
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        return formats.day(day);
    }

    /** An amount of money; a plain number where its currency was not told. */
    public String money(Fact amount, Optional<Fact> currency) {
        return currency.filter(unused -> amount.value() instanceof BigDecimal)
                .map(code -> formats.money((BigDecimal) amount.value(), String.valueOf(code.value())))
                .orElseGet(() -> formats.fact(amount.value()));
    }

    /** A weight with its sign. */
    public String weight(int weight) {
        return formats.weight(weight);
    }

    /** What lowers the confidence. */
    public String doubt(String doubt) {
        String ofRule = "choices." + doubt + ".holds";
        return texts.has(ofRule) ? texts.text(ofRule) : say("doubts." + doubt);
    }

    /** A formula with the names of its numbers; empty where it only names the number itself. */
    public String formula(String formula) {
        return formula.contains(" ") ? FormulaWords.words(formula, texts) : "";
    }

    /** A list in one sentence. */
    public String list(Collection<String> parts) {
        return formats.list(parts);
    }

    /** Clauses one after the other, each of which may hold a list. */
    public String clauses(Collection<String> clauses) {
        return clauses.stream().map(texts::isolated).collect(Collectors.joining(say("between-clauses")));
    }

    /** A fact with its label, such as {@code hours a week: 6}. */
    public String fact(Fact fact) {
        return labelled(label(fact.path().replaceAll("\\[\\d+]", "")), factValue(fact));
    }

    public String labelled(String label, String value) {
        return say("labelled", Map.of("label", label, "value", value));
    }

    /** What a fact says. */
    public String factValue(Fact fact) {
        String value = String.valueOf(fact.value());
        for (String section : List.of("metrics", "goals", "platforms", "objectives")) {
            if (texts.has(section + "." + value + ".name")) {
                return texts.name(section, value);
            }
        }
        return formats.fact(fact.value());
    }

    /** What a fact is called. */
    public String label(String path) {
        return find("facts." + path + ".label").orElse(path);
    }

    /** What a fact means. */
    public String help(String path) {
        return texts.text("facts." + path + ".help");
    }

    /** What a piece of evidence says, in a clause. */
    public String clause(Evidence evidence) {
        Ground ground = explainer.grounds(List.of(evidence)).get(0);
        return ground.because().stream()
                .findFirst()
                .map(this::clause)
                .orElseGet(() -> say(evidence.goal() == null ? "always" : "fits-goal", goalArgument(evidence)));
    }

    private static Map<String, String> goalArgument(Evidence evidence) {
        String goal = evidence.goal();
        return goal == null ? Map.of() : Map.of("goal", goal);
    }

    /** What a rule concluded, in a clause. */
    public String clause(Because because) {
        String situation = "situations." + because.rule() + ".holds";
        return texts.has(situation)
                ? texts.text(situation, because.reason().arguments())
                : texts.text(
                        "weigh." + because.rule() + ".holds", because.reason().arguments());
    }

    /**
     * What a situation would mean that does not hold; empty where its text tells of numbers that only a situation has that
     * holds.
     */
    public Optional<String> hypothesis(String situation, Map<String, ?> arguments) {
        return find("situations." + situation + ".holds", arguments).filter(text -> text.indexOf('{') < 0);
    }

    private Optional<String> find(String key, Map<String, ?> arguments) {
        return texts.has(key) ? Optional.of(texts.text(key, arguments)) : Optional.empty();
    }

    /** Every ground of an item, with what is behind it. */
    public List<Ground> grounds(List<Evidence> evidence) {
        return explainer.grounds(evidence);
    }

    /** A threshold with its value, without its source. */
    public String number(ThresholdUse use) {
        return labelled(texts.name("thresholds", use.id()), amount(use.value(), use.unit()));
    }

    /** A threshold with its value and its source. */
    public String threshold(ThresholdUse use) {
        return number(use) + cite(List.of(use.source()));
    }

    /** Claims in brackets. */
    public String cite(Collection<String> claims) {
        return claims.isEmpty()
                ? ""
                : " [" + claims.stream().distinct().sorted().collect(Collectors.joining(", ")) + "]";
    }

    /** A claim with its source, in a line. */
    public String source(String claim, String says, Source source) {
        String published = source.published() == null ? "" : ", " + source.published();
        String address = source.address() == null ? "" : ", " + source.address();
        String read = source.read() == null ? "" : ", " + say("page.read", Map.of("day", day(source.read())));
        String said = says.isEmpty() ? "" : says + " ";
        return claim + " · " + said + source.author() + ": " + source.title() + published + address + read;
    }
}
