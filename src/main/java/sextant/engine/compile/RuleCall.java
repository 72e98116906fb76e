package sextant.engine.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import sextant.rulebook.Stage;

/** Reads what a rule says when its conditions hold: exactly one call of its stage's voice. */
final class RuleCall {

    private static final Pattern CALL =
            Pattern.compile("\\s*([a-z]+)\\s*\\.\\s*([A-Za-z]+)\\s*\\(([^()]*)\\)\\s*;\\s*", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\"[a-z][a-z0-9-]*\"|\\$[A-Za-z][A-Za-z0-9]*");

    private final RuleDescr rule;
    private final Stage stage;
    private final Faults faults;

    RuleCall(RuleDescr rule, Stage stage, Faults faults) {
        this.rule = rule;
        this.stage = stage;
        this.faults = faults;
    }

    /**
     * Checks the call.
     *
     * @param variables the variables that the conditions bind
     * @param thresholds where the thresholds are added that the call names
     */
    void read(Set<String> variables, Set<String> thresholds) {
        String consequence = String.valueOf(rule.getConsequence());
        Matcher call = CALL.matcher(consequence);
        if (!call.matches() || !call.group(1).equals(RuleLanguage.voice(stage))) {
            faults.forbid(consequence.strip().lines().findFirst().orElse(""), line());
            return;
        }
        String method = call.group(2);
        List<String> arguments = RuleHead.words(call.group(3));
        checkMethod(method, arguments);
        arguments.forEach(argument -> checkArgument(argument, variables));
        if (method.startsWith("atMost")) {
            arguments.forEach(argument -> thresholds.add(argument.replace("\"", "")));
        }
    }

    private void checkMethod(String method, List<String> arguments) {
        Map<String, Set<Integer>> calls = RuleLanguage.calls(stage);
        if (!calls.getOrDefault(method, Set.of()).contains(arguments.size())) {
            String value = method + "(" + String.join(", ", arguments) + ")";
            String expected = "a call of " + RuleLanguage.voice(stage);
            faults.add("rule-forbidden", line(), value, expected, method, calls.keySet());
        }
    }

    private void checkArgument(String argument, Set<String> variables) {
        Set<String> known = new TreeSet<>();
        variables.forEach(name -> known.add("$" + name));
        if (!ARGUMENT.matcher(argument).matches()) {
            faults.forbid(argument, line());
        } else if (argument.startsWith("$") && !known.contains(argument)) {
            faults.add("rule-unknown-variable", line(), argument, "", argument, known);
        }
    }

    private int line() {
        return rule.getConsequenceLine();
    }
}
