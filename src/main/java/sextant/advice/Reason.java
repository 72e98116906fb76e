package sextant.advice;

import java.util.List;
import java.util.Map;

/**
 * Why a rule applied.
 *
 * @param rule the rule's id
 * @param arguments what the rule's text mentions
 * @param sources the claims the rule rests on
 * @param facts the facts it looked at
 * @param thresholds the thresholds it compared them with
 * @param situations the situations it built on, as {@code id} or {@code id(about)}
 */
public record Reason(
        String rule,
        Map<String, Object> arguments,
        List<String> sources,
        List<Fact> facts,
        List<ThresholdUse> thresholds,
        List<String> situations) {}
