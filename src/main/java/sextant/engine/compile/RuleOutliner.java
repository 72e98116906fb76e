package sextant.engine.compile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import sextant.advice.Severity;
import sextant.advice.SmartCheck;
import sextant.engine.rule.Item;
import sextant.engine.rule.Reading;
import sextant.engine.rule.Situation;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.rulebook.RuleFile;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Stage;

/** Reads one rule: checks that it says only what rules may say, and outlines it. */
final class RuleOutliner {

    private static final Pattern CALL =
            Pattern.compile("\\s*([a-z]+)\\s*\\.\\s*([A-Za-z]+)\\s*\\(([^()]*)\\)\\s*;\\s*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\"\\\\]{1,200}");
    private static final Pattern ARGUMENT = Pattern.compile("\"[a-z][a-z0-9-]*\"|\\$[A-Za-z][A-Za-z0-9]*");

    private final RuleFile file;
    private final RuleDescr rule;
    private final List<Problem> problems;
    private final Map<String, Set<String>> facts = new TreeMap<>();
    private final Set<String> arguments = new TreeSet<>();
    private final Set<String> thresholds = new TreeSet<>();
    private final Set<String> lists = new TreeSet<>();
    private final Set<String> figures = new TreeSet<>();
    private final Set<String> situations = new TreeSet<>();
    private int positivePatterns;

    RuleOutliner(RuleFile file, RuleDescr rule, List<Problem> problems) {
        this.file = file;
        this.rule = rule;
        this.problems = problems;
    }

    Optional<RuleOutline> outline() {
        rule.getAttributes().keySet().forEach(attribute -> forbid(attribute, rule.getLine()));
        if (rule.hasParent()) {
            forbid("extends", rule.getLine());
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            forbid("a second then", rule.getConsequenceLine());
        }
        if (!NAME.matcher(rule.getName()).matches()) {
            add("rule-forbidden", rule.getLine(), rule.getName(), "a sentence as a name");
        }
        checkAnnotations();
        readElements(rule.getLhs(), false);
        if (positivePatterns == 0 && file.stage() == Stage.DERIVE) {
            add("rule-absence", rule.getLine(), rule.getName(), "");
        }
        readConsequence();
        String id = annotation("id").orElse("");
        return id.isEmpty() ? Optional.empty() : Optional.of(outline(id));
    }

    private RuleOutline outline(String id) {
        return new RuleOutline(
                id,
                rule.getName(),
                file.stage(),
                file.path(),
                rule.getLine(),
                list(annotation("source").orElse("")),
                weight(),
                severity(),
                smart(),
                arguments,
                facts,
                lists,
                figures,
                thresholds,
                situations);
    }

    private static List<String> list(String claims) {
        return Arrays.stream(claims.split(","))
                .map(String::strip)
                .filter(claim -> !claim.isEmpty())
                .toList();
    }

    private void checkAnnotations() {
        Set<String> allowed = new TreeSet<>(Set.of("id", "source"));
        if (file.stage() == Stage.WEIGH) {
            allowed.add("weight");
        } else if (file.stage() == Stage.WARN) {
            allowed.addAll(Set.of("severity", "smart"));
        }
        rule.getAnnotationNames().stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> add(Problem.error(
                                "rule-forbidden",
                                line(rule),
                                Map.of("value", "@" + name, "expected", allowed.toString()))
                        .suggesting(name, allowed)));
        rule.getAnnotations().stream()
                .filter(AnnotationDescr::isDuplicated)
                .forEach(annotation -> forbid("@" + annotation.getName() + " twice", rule.getLine()));
        require("id", "rule-id-missing");
        require("source", "rule-source-missing");
        annotation("id")
                .filter(id -> !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
                .ifPresent(id -> add("rule-wrong-type", rule.getLine(), "@id " + id, "kebab-case"));
    }

    private void require(String name, String code) {
        if (annotation(name).isEmpty()) {
            add(code, rule.getLine(), rule.getName(), "@" + name);
        }
    }

    private Optional<String> annotation(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null || annotation.getSingleValue() == null) {
            return Optional.empty();
        }
        return Optional.of(annotation.getSingleValueStripped().toString().strip())
                .filter(value -> !value.isEmpty());
    }

    private int weight() {
        if (file.stage() != Stage.WEIGH) {
            return 0;
        }
        String weight = annotation("weight").orElse("");
        if (!weight.matches("[+-]?[1-9]")) {
            add("table-weight", rule.getLine(), weight, "-9..9");
            return 0;
        }
        return Integer.parseInt(weight);
    }

    private @Nullable Severity severity() {
        return file.stage() == Stage.WARN
                ? constant("severity", Severity.values()).orElse(Severity.INFO)
                : null;
    }

    private SmartCheck.@Nullable Letter smart() {
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
            add("rule-unknown-value", rule.getLine(), "@" + name + " " + value, String.join(", ", names));
        }
        return found;
    }

    private void readElements(ConditionalElementDescr element, boolean negated) {
        for (Object child : element.getDescrs()) {
            BaseDescr description = (BaseDescr) child;
            if (description instanceof PatternDescr pattern) {
                readPattern(pattern, negated);
            } else if (description instanceof NotDescr not) {
                readElements(not, true);
            } else if (description instanceof AndDescr || description instanceof OrDescr) {
                readElements((ConditionalElementDescr) description, negated);
            } else {
                forbid(
                        description
                                .getClass()
                                .getSimpleName()
                                .replace("Descr", "")
                                .toLowerCase(Locale.ROOT),
                        line(description).line());
            }
        }
    }

    private void readPattern(PatternDescr pattern, boolean negated) {
        int line = line(pattern).line();
        if (pattern.getObjectType() == null || !pattern.getAnnotationNames().isEmpty()) {
            forbid("@" + pattern.getAnnotationNames(), line);
            return;
        }
        if (pattern.getSource() != null || !pattern.getBehaviors().isEmpty()) {
            forbid("from", line);
            return;
        }
        if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()) {
            forbid(pattern.getIdentifier() + " : " + pattern.getObjectType(), line);
        }
        Optional<Class<?>> type = RuleLanguage.type(pattern.getObjectType());
        if (type.isEmpty()) {
            add(Problem.error("rule-unknown-type", line(pattern), Map.of("value", pattern.getObjectType()))
                    .suggesting(pattern.getObjectType(), RuleLanguage.typeNames()));
            return;
        }
        if (negated && !RuleLanguage.mayBeAbsent(type.get(), file.stage())) {
            add("rule-absence", line, "not " + pattern.getObjectType(), "");
        }
        readConstraints(pattern, type.get(), negated);
    }

    private void readConstraints(PatternDescr pattern, Class<?> type, boolean negated) {
        Constraint found = new Constraint();
        ConstraintReader reader = new ConstraintReader(type, arguments, found);
        pattern.getDescrs().forEach(constraint -> reader.read(expression(constraint)));
        found.faults.forEach(fault -> addFault(fault, line(pattern).line()));
        if (!negated) {
            positivePatterns++;
            arguments.addAll(found.bindings.keySet());
        }
        thresholds.addAll(found.thresholds);
        note(type, found);
    }

    private static String expression(BaseDescr constraint) {
        return constraint instanceof ExprConstraintDescr expression
                ? expression.getExpression()
                : constraint.toString();
    }

    private void note(Class<?> type, Constraint found) {
        if (type == Situation.class) {
            situations.addAll(found.literals.getOrDefault("id", Set.of()));
        } else if (type == Item.class) {
            lists.addAll(found.literals.getOrDefault("list", Set.of()));
        } else if (type == Reading.class) {
            figures.addAll(found.literals.getOrDefault("figure", Set.of()));
        } else {
            facts.computeIfAbsent(type.getSimpleName(), unused -> new TreeSet<>())
                    .addAll(found.components);
        }
    }

    private void readConsequence() {
        String consequence = String.valueOf(rule.getConsequence());
        Matcher call = CALL.matcher(consequence);
        if (!call.matches() || !call.group(1).equals(RuleLanguage.voice(file.stage()))) {
            forbid(consequence.strip().lines().findFirst().orElse(""), rule.getConsequenceLine());
            return;
        }
        List<String> given = list(call.group(3));
        Set<Integer> arities = RuleLanguage.calls(file.stage()).getOrDefault(call.group(2), Set.of());
        if (!arities.contains(given.size())) {
            add(Problem.error(
                            "rule-forbidden",
                            Place.of(file.path(), rule.getConsequenceLine()),
                            Map.of(
                                    "value",
                                    call.group(2) + "(" + call.group(3) + ")",
                                    "expected",
                                    "a call of " + RuleLanguage.voice(file.stage())))
                    .suggesting(call.group(2), RuleLanguage.calls(file.stage()).keySet()));
        }
        given.forEach(this::checkArgument);
        if (call.group(2).startsWith("atMost")) {
            given.stream().map(argument -> argument.replace("\"", "")).forEach(thresholds::add);
        }
    }

    private void checkArgument(String argument) {
        Set<String> known = new HashSet<>();
        arguments.forEach(name -> known.add("$" + name));
        if (!ARGUMENT.matcher(argument).matches()) {
            forbid(argument, rule.getConsequenceLine());
        } else if (argument.startsWith("$") && !known.contains(argument)) {
            add(Problem.error(
                            "rule-unknown-variable",
                            Place.of(file.path(), rule.getConsequenceLine()),
                            Map.of("value", argument))
                    .suggesting(argument, known));
        }
    }

    private void addFault(Constraint.Fault fault, int line) {
        String expected = fault.expected() == null ? "" : fault.expected();
        add(Problem.error(
                        fault.code(), Place.of(file.path(), line), Map.of("value", fault.value(), "expected", expected))
                .suggesting(fault.value(), fault.candidates()));
    }

    private void forbid(String what, int line) {
        add("rule-forbidden", line, what, "");
    }

    private void add(String code, int line, String value, String expected) {
        add(Problem.error(code, Place.of(file.path(), line), Map.of("value", value, "expected", expected)));
    }

    private void add(Problem problem) {
        problems.add(problem);
    }

    private Place line(BaseDescr description) {
        return Place.of(file.path(), description.getLine() > 0 ? description.getLine() : rule.getLine());
    }
}
