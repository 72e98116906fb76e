package sextant.advice;

import java.util.List;
import java.util.Map;

/**
 * Something that would make the plan fail.
 *
 * @param code the warning: id of the rule that raised it and of its texts
 * @param severity how much it matters
 * @param about the platform, metric, goal or place in the profile it is about; empty when it is about the whole
 * @param arguments what its texts mention
 * @param reasons the facts and thresholds behind it
 */
public record Warning(
        String code, Severity severity, String about, Map<String, Object> arguments, List<Reason> reasons) {}
