package sextant.engine.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import sextant.advice.Severity;
import sextant.advice.SmartCheck;
import sextant.input.Json;
import sextant.rulebook.Stage;

/** Reads what stands before the conditions of a rule: its name and its annotations. */
final class RuleHead {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\"\\\\]{1,200}");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final RuleDescr rule;
    private final Stage stage;
    private final Faults faults;

    RuleHead(RuleDescr rule, Stage stage, Faults faults) {
        this.rule = rule;
        this.stage = stage;
        this.faults = faults;
    }

    void check() {
        rule.getAttributes().keySet().forEach(attribute -> faults.forbid(attribute, rule.getLine()));
        if (rule.hasParent()) {
            faults.forbid("extends", rule.getLine());
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            faults.forbid("a second then", rule.getConsequenceLine());
        }
        if (!NAME.matcher(rule.getName()).matches()) {
            faults.add("rule-forbidden", rule.getLine(), rule.getName(), "a-sentence");
        }
        checkAnnotations();
    }

    private void checkAnnotations() {
        Set<String> allowed = allowed();
        rule.getAnnotationNames().stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> faults.add(
                        "rule-forbidden", rule.getLine(), "@" + name, String.join(", ", allowed), name, allowed));
        rule.getAnnotations().stream()
                .filter(AnnotationDescr::isDuplicated)
                .forEach(annotation -> faults.forbid("@" + annotation.getName() + " twice", rule.getLine()));
        require("id", "rule-id-missing");
        require("source", "rule-source-missing");
        id().filter(id -> !ID.matcher(id).matches())
                .ifPresent(id -> faults.add("rule-wrong-type", rule.getLine(), "@id " + id, "kebab-case"));
    }

    private Set<String> allowed() {
        Set<String> allowed = new TreeSet<>(Set.of("id", "source"));
        if (stage == Stage.WEIGH) {
            allowed.add("weight");
        } else if (stage == Stage.WARN) {
            allowed.addAll(Set.of("severity", "smart"));
        }
        return allowed;
    }

    private void require(String name, String code) {
        if (annotation(name).isEmpty()) {
            faults.add(code, rule.getLine(), rule.getName(), "@" + name);
        }
    }

    Optional<String> id() {
        return annotation("id");
    }

    List<String> sources() {
        return words(annotation("source").orElse(""));
    }

    /** The words between commas. */
    static List<String> words(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Optional<String> annotation(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null || annotation.getSingleValue() == null) {
            return Optional.empty();
        }
        return Optional.of(annotation.getSingleValueStripped().toString().strip())
                .filter(value -> !value.isEmpty());
    }

    int weight() {
        if (stage != Stage.WEIGH) {
            return 0;
        }
        String weight = annotation("weight").orElse("");
        if (!weight.matches("[+-]?[1-9]")) {
            faults.add("table-weight", rule.getLine(), weight, "-9..9");
            return 0;
        }
        return Integer.parseInt(weight);
    }

    @Nullable
    Severity severity() {
        return stage == Stage.WARN ? constant("severity", Severity.values()).orElse(Severity.INFO) : null;
    }

    SmartCheck.@Nullable Letter smart() {
        return annotation("smart").isEmpty()
                ? null
                : constant("smart", SmartCheck.Letter.values()).orElse(null);
    }

    private <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
        String value = annotation(name).orElse("");
        Optional<E> found = Arrays.stream(constants)
                .filter(constant -> Json.name(constant).equalsIgnoreCase(value))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = Arrays.stream(constants).map(Json::name).toList();
            faults.add("rule-unknown-value", rule.getLine(), "@" + name + " " + value, String.join(", ", names));
        }
        return found;
    }
}
