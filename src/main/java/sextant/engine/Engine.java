package sextant.engine;

import java.time.LocalDate;
import java.util.List;
import sextant.advice.Advice;
import sextant.catalogue.Vocabulary;
import sextant.engine.compile.RuleBases;
import sextant.engine.compile.RuleStore;
import sextant.engine.facts.Formulas;
import sextant.engine.plan.Questions;
import sextant.input.Checked;
import sextant.profile.Profile;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;

/** A rulebook ready to advise. Immutable and thread-safe. */
public final class Engine {

    private final Rulebook rulebook;
    private final RuleBases bases;
    private final Formulas formulas;
    private final Questions questions;
    private final Vocabulary vocabulary;

    private Engine(Rulebook rulebook, RuleBases bases, Formulas formulas) {
        this.rulebook = rulebook;
        this.bases = bases;
        this.formulas = formulas;
        this.questions = Questions.of(rulebook, bases.outlines(), formulas);
        this.vocabulary = rulebook.catalogue().vocabulary();
    }

    /**
     * Makes a rulebook ready, compiling its rules if need be.
     *
     * @param store where compiled rules are kept
     * @param trusted whether this very rulebook is known to have passed every check
     */
    public static Checked<Engine> of(Rulebook rulebook, RuleStore store, boolean trusted) {
        Formulas formulas = Formulas.of(rulebook.catalogue());
        return RuleBases.of(rulebook, formulas, store, trusted)
                .then(bases -> Checked.of(new Engine(rulebook, bases, formulas), List.of()));
    }

    /** The rulebook. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The outlines of all rules. */
    public List<RuleOutline> outlines() {
        return bases.outlines();
    }

    /** The names that profiles may use. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Advises.
     *
     * @param profile a profile with ids in place of names
     * @param asOf the day to advise for
     */
    public Advice advise(Profile profile, LocalDate asOf) {
        return new AdviceRun(rulebook, bases, formulas, questions, profile, asOf).advice();
    }
}
