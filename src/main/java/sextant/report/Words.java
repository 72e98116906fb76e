package sextant.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sextant.advice.Evidence;
import sextant.advice.Fact;
import sextant.advice.ThresholdUse;
import sextant.catalogue.Unit;
import sextant.explain.Because;
import sextant.explain.Explainer;
import sextant.explain.Ground;
import sextant.input.Json;
import sextant.text.Formats;
import sextant.text.FormulaWords;
import sextant.text.Texts;

/** The words of an advice in one language, shared by all forms of report. */
final class Words {

    private final Texts texts;
    private final Formats formats;
    private final Explainer explainer;

    Words(Texts texts, Explainer explainer) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.explainer = explainer;
    }

    /** A text of the report itself. */
    String say(String key) {
        return texts.text("report." + key);
    }

    String say(String key, Map<String, ?> arguments) {
        return texts.text("report." + key, arguments);
    }

    String text(String key, Map<String, ?> arguments) {
        return texts.text(key, arguments);
    }

    String goal(String id) {
        return texts.name("goals", id);
    }

    String metric(String id) {
        return texts.name("metrics", id);
    }

    String platform(String id) {
        return texts.name("platforms", id);
    }

    String definition(String metric) {
        return texts.text("metrics." + metric + ".definition");
    }

    String value(Enum<?> constant) {
        return texts.value(Json.name(constant));
    }

    String amount(BigDecimal value, Unit unit) {
        return formats.amount(value, unit);
    }

    String number(BigDecimal value) {
        return formats.number(value);
    }

    String day(LocalDate day) {
        return formats.day(day);
    }

    String money(Fact amount, Optional<Fact> currency) {
        String number = formats.fact(amount.value());
        return currency.map(code -> number + " " + code.value()).orElse(number);
    }

    String formula(String formula) {
        return FormulaWords.words(formula, texts);
    }

    /** A list in one sentence. */
    static String list(Collection<String> parts) {
        return String.join(", ", parts);
    }

    /** A fact with its label, such as {@code hours a week: 6}. */
    String fact(Fact fact) {
        String key = "facts." + fact.path().replaceAll("\\[\\d+]", "") + ".label";
        String label = texts.has(key) ? texts.text(key) : fact.path();
        return label + ": " + factValue(fact);
    }

    String factValue(Fact fact) {
        String value = String.valueOf(fact.value());
        for (String section : List.of("metrics", "goals", "platforms", "objectives")) {
            if (texts.has(section + "." + value + ".name")) {
                return texts.name(section, value);
            }
        }
        return formats.fact(fact.value());
    }

    String label(String path) {
        String key = "facts." + path + ".label";
        return texts.has(key) ? texts.text(key) : path;
    }

    String help(String path) {
        return texts.text("facts." + path + ".help");
    }

    /** What a piece of evidence says, in a clause. */
    String clause(Evidence evidence) {
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
    String clause(Because because) {
        String situation = "situations." + because.rule() + ".holds";
        return texts.has(situation)
                ? texts.text(situation, because.reason().arguments())
                : texts.text(
                        "weigh." + because.rule() + ".holds", because.reason().arguments());
    }

    /** Every ground of an item, with what is behind it. */
    List<Ground> grounds(List<Evidence> evidence) {
        return explainer.grounds(evidence);
    }

    String threshold(ThresholdUse use) {
        return texts.name("thresholds", use.id()) + ": " + amount(use.value(), use.unit())
                + cite(List.of(use.source()));
    }

    /** Claims in brackets. */
    String cite(Collection<String> claims) {
        return claims.isEmpty()
                ? ""
                : " [" + claims.stream().distinct().sorted().collect(Collectors.joining(", ")) + "]";
    }
}
