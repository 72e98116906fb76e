package sextant.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.advice.Severity;
import sextant.advice.SmartCheck;

/**
 * What can be told of a rule without running it.
 *
 * @param id the id: of the situation, evidence, choice or warning that it gives
 * @param name the sentence by which it is called
 * @param stage the stage it belongs to
 * @param file the file it stands in, below the rulebook
 * @param line the line of its name
 * @param sources the claims it rests on
 * @param weight the weight of its evidence; 0 outside weigh
 * @param severity the severity of its warning; null outside warn
 * @param smart the letter of SMART that its warning speaks against; null when none
 * @param arguments the names of its bound variables, which are the arguments of its texts
 * @param facts what it looks at: type name to component names
 * @param lists the lists of the profile it looks at
 * @param figures the metrics and figures whose readings it compares
 * @param thresholds the thresholds it compares with
 * @param situations the situations it builds on
 */
public record RuleOutline(
        String id,
        String name,
        Stage stage,
        String file,
        int line,
        List<String> sources,
        int weight,
        @Nullable Severity severity,
        SmartCheck.@Nullable Letter smart,
        Set<String> arguments,
        Map<String, Set<String>> facts,
        Set<String> lists,
        Set<String> figures,
        Set<String> thresholds,
        Set<String> situations) {

    /** The arguments of its texts: its bound variables, and the thresholds it compares with. */
    public Set<String> textArguments() {
        Set<String> all = new TreeSet<>(arguments);
        thresholds.forEach(threshold -> all.add(argument(threshold)));
        return all;
    }

    /** An id or path as the name of a text's argument: {@code most-kpis} is {@code mostKpis}. */
    public static String argument(String id) {
        StringBuilder name = new StringBuilder();
        for (String part : id.split("[-.]", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
