package sextant.engine;

import java.time.LocalDate;
import java.util.List;
import sextant.engine.rule.Retirement;
import sextant.engine.rule.Thresholds;

/**
 * What the rulebook says on a day.
 *
 * @param asOf the day
 * @param thresholds the thresholds with their values of that day
 * @param retirements what platforms no longer offer
 */
record Today(LocalDate asOf, Thresholds thresholds, List<Retirement> retirements) {

    static Today of(Knowledge knowledge, LocalDate asOf) {
        return new Today(asOf, knowledge.thresholds(asOf), knowledge.retirements(asOf));
    }
}
