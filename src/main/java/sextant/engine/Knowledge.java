package sextant.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sextant.catalogue.Catalogue;
import sextant.engine.compile.RuleBases;
import sextant.engine.facts.Formulas;
import sextant.engine.facts.WrittenFormulas;
import sextant.engine.plan.Questions;
import sextant.engine.rule.Retirement;
import sextant.engine.rule.Thresholds;
import sextant.rulebook.Rulebook;

/**
 * A rulebook in the form in which it is used: compiled, indexed, parsed. Made once, shared by all advice.
 *
 * @param rulebook the rulebook
 * @param bases its rules
 * @param formulas its formulas
 * @param written compares the formulas that users write
 * @param tables its evidence tables
 * @param questions what its rules look at
 */
record Knowledge(
        Rulebook rulebook,
        RuleBases bases,
        Formulas formulas,
        WrittenFormulas written,
        EvidenceTables tables,
        Questions questions) {

    static Knowledge of(Rulebook rulebook, RuleBases bases, Formulas formulas) {
        return new Knowledge(
                rulebook,
                bases,
                formulas,
                new WrittenFormulas(
                        rulebook.catalogue().metrics(), rulebook.vocabulary().metrics()),
                new EvidenceTables(rulebook.tables()),
                Questions.of(rulebook, bases.outlines(), formulas));
    }

    Catalogue catalogue() {
        return rulebook.catalogue();
    }

    /** What platforms no longer offer on a day. */
    List<Retirement> retirements(LocalDate day) {
        return catalogue().metrics().values().stream()
                .flatMap(metric -> metric.retired(day).stream()
                        .map(offer -> new Retirement(
                                metric.id(),
                                offer.on(),
                                offer.replacedBy(),
                                offer.comparable(),
                                metric.isRetiredEverywhere(day))))
                .toList();
    }

    /** The thresholds with the values of a day. */
    Thresholds thresholds(LocalDate day) {
        Map<String, Double> values = new HashMap<>();
        catalogue()
                .thresholds()
                .values()
                .forEach(threshold ->
                        values.put(threshold.id(), threshold.on(day).value().doubleValue()));
        return new Thresholds(values);
    }
}
