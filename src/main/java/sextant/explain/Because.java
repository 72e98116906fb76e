package sextant.explain;

import java.util.List;
import sextant.advice.Reason;

/**
 * Why something holds: the rule with what it looked at, and why the situations that it built on hold.
 *
 * @param rule the id of the situation or of the rule
 * @param about what it is about; empty when it is about the whole organisation
 * @param reason the arguments of its text, the facts, thresholds and sources
 * @param premises why the situations behind it hold
 */
public record Because(String rule, String about, Reason reason, List<Because> premises) {}
