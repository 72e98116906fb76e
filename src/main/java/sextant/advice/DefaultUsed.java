package sextant.advice;

import java.math.BigDecimal;
import sextant.catalogue.Unit;

/**
 * A number that the advice rests on and that no publication gives: ours, and so open to change.
 *
 * @param threshold the threshold
 * @param value its value
 * @param unit the unit of the value
 * @param source the gap it fills, or {@code our-default}
 */
public record DefaultUsed(String threshold, BigDecimal value, Unit unit, String source) {}
