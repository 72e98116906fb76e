package sextant.advice;

import java.math.BigDecimal;
import sextant.catalogue.Unit;

/**
 * A threshold that a conclusion was drawn with.
 *
 * @param id the threshold
 * @param value its value on the as-of date
 * @param unit the unit of the value
 * @param source the claim it comes from
 */
public record ThresholdUse(String id, BigDecimal value, Unit unit, String source) {}
