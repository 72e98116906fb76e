package sextant.explain;

import java.util.List;
import sextant.advice.Evidence;

/**
 * A piece of evidence with everything it rests on.
 *
 * @param evidence the evidence
 * @param because why it counts; empty when it always does
 */
public record Ground(Evidence evidence, List<Because> because) {}
