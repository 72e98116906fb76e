package sextant.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import sextant.advice.Advice;
import sextant.catalogue.Vocabulary;
import sextant.engine.compile.RuleBases;
import sextant.engine.compile.RuleStore;
import sextant.engine.facts.Formulas;
import sextant.engine.plan.FactsBehind;
import sextant.input.Checked;
import sextant.profile.Profile;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;
import sextant.rulebook.Stage;

/** A rulebook ready to advise. Immutable and thread-safe. */
public final class Engine {

    private final Knowledge knowledge;
    private final Vocabulary vocabulary;

    private Engine(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.vocabulary = knowledge.rulebook().vocabulary();
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
                .then(bases -> Checked.of(new Engine(Knowledge.of(rulebook, bases, formulas)), List.of()));
    }

    /** The rulebook. */
    public Rulebook rulebook() {
        return knowledge.rulebook();
    }

    /** The outlines of all rules. */
    public List<RuleOutline> outlines() {
        return knowledge.bases().outlines();
    }

    /** The paths of all facts that rules look at, directly or through metrics and figures. */
    public SortedSet<String> factsInUse() {
        SortedSet<String> facts = new TreeSet<>();
        outlines().forEach(outline -> facts.addAll(new FactsBehind(knowledge.formulas()).of(outline)));
        return facts;
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
        return new AdviceRun(knowledge, profile, asOf).advice();
    }

    /**
     * The facts that have a say in some stages, as paths without positions in lists.
     */
    public Set<String> factsThatDecide(Set<Stage> stages) {
        return new FactsBehind(knowledge.formulas()).of(outlines(), stages);
    }

    /**
     * Tells what the advice on many similar profiles comes down to, faster than by advising on each.
     *
     * @param asOf the day to advise for
     */
    public Selector selector(LocalDate asOf) {
        return new Selector(knowledge, asOf);
    }

    /**
     * Advises, and tells which parts of the rulebook had a say.
     *
     * @param profile a profile with ids in place of names
     * @param asOf the day to advise for
     */
    public Trace trace(Profile profile, LocalDate asOf) {
        return new AdviceRun(knowledge, profile, asOf).trace();
    }

    /**
     * An engine with the same compiled rules, on a rulebook with other numbers, tables or texts.
     *
     * @param changed a rulebook with the same rule files
     * @throws IllegalArgumentException when a rule file differs
     */
    public Engine with(Rulebook changed) {
        if (!changed.rules().equals(rulebook().rules())) {
            throw new IllegalArgumentException("the rules differ: they have to be compiled");
        }
        return new Engine(Knowledge.of(changed, knowledge.bases(), Formulas.of(changed.catalogue())));
    }
}
