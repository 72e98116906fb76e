package sextant.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> situations) {}
