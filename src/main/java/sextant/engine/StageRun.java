package sextant.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import sextant.engine.compile.RuleBases;
import sextant.engine.rule.Situation;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.RulebookRefused;
import sextant.rulebook.Stage;

/** One run of the rules of a stage over the facts of one profile. Not thread-safe; close it. */
final class StageRun implements AutoCloseable {

    /** Far more than any sound rulebook needs for one profile; a rule that feeds itself reaches it in milliseconds. */
    private static final int MOST_FIRINGS = 20_000;

    private final RuleBases bases;
    private final Stage stage;
    private final KieSession session;
    private @Nullable Match current;

    StageRun(RuleBases bases, Stage stage) {
        this.bases = bases;
        this.stage = stage;
        session = bases.session(stage);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                current = event.getMatch();
            }
        });
    }

    /** Sets a global, if any rule of the stage uses it. */
    void global(String name, Object value) {
        if (bases.uses(stage, name)) {
            session.setGlobal(name, value);
        }
    }

    /** Inserts the facts of a profile and the situations that hold, and makes the thresholds known. */
    void insert(Derived derived) {
        global("threshold", derived.thresholds());
        insert(derived.sheet().objects());
        derived.situations().forEach(one -> insert(new Situation(one.id(), one.about())));
    }

    void insert(Collection<?> facts) {
        facts.forEach(session::insert);
    }

    void insert(Object fact) {
        session.insert(fact);
    }

    /**
     * Fires all rules.
     *
     * @throws RulebookRefused when they do not come to an end
     */
    void fire() {
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            RuleOutline outline = outline();
            throw new RulebookRefused(List.of(Problem.error(
                    "rule-runaway", Place.of(outline.file(), outline.line()), Map.of("value", outline.name()))));
        }
    }

    /** The match of the rule that is firing. */
    Match match() {
        return Objects.requireNonNull(current, "only while a rule fires");
    }

    /** The outline of the rule that is firing. */
    RuleOutline outline() {
        return Objects.requireNonNull(
                bases.outlines(stage).get(match().getRule().getName()), "every rule has an outline");
    }

    @Override
    public void close() {
        session.dispose();
    }
}
