package sextant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.Selection.Item;
import sextant.engine.Engine;
import sextant.explain.change.Flip;
import sextant.explain.change.FlipSearch;
import sextant.explain.change.Sturdiness;
import sextant.explain.change.Sweep;
import sextant.explain.change.Trial;
import sextant.explain.change.Trials;
import sextant.explain.why.ItemExplanation;
import sextant.explain.why.WarningExplanation;
import sextant.explain.why.WhyExplainer;
import sextant.input.Json;
import sextant.profile.Profile;
import sextant.profile.ProfileReader;
import sextant.questionnaire.Answers;
import sextant.questionnaire.Changes;
import sextant.questionnaire.Questionnaire;
import sextant.rulebook.Stage;
import tools.jackson.databind.JsonNode;

/** Questions the advice on one profile: how sturdy each recommendation is, and what would change it. Thread-safe. */
public final class Inquiry {

    /** Trying so many pairs of answers takes some seconds at most. */
    private static final int MOST_PAIRS = 1500;

    /** Warnings take whole advice: so many answers are tried for one. */
    private static final int MOST_FOR_WARNING = 300;

    private final Engine engine;
    private final Advice advice;
    private final Trials trials;
    private final JsonNode profile;
    private final Changes changes;
    private @Nullable Sweep sweep;

    Inquiry(Engine engine, Profile profile, LocalDate asOf) {
        this.engine = engine;
        this.advice = engine.advise(profile, asOf);
        this.trials = new Trials(engine.selector(asOf), engine.vocabulary());
        Questionnaire questionnaire = new Questionnaire(engine.rulebook().questionnaire());
        this.profile = Json.MAPPER.valueToTree(profile);
        Answers answers = questionnaire.answers(this.profile);
        this.changes = new Changes(questionnaire, answers, engine.rulebook().catalogue(), asOf);
    }

    /** The advice that is questioned. */
    public Advice advice() {
        return advice;
    }

    /** What comes of every change of a single answer; computed at the first call. */
    public synchronized Sweep sweep() {
        Sweep known = sweep;
        if (known == null) {
            known = new Sweep(
                    trials.of(profile).orElseThrow(),
                    trials.of(changes.single(engine.factsThatDecide(Stage.CHOOSING))));
            sweep = known;
        }
        return known;
    }

    /** The smallest change of one or two answers that brings an item in or out. */
    public Flip flip(Item item) {
        return new FlipSearch(sweep(), trials, changes::join, MOST_PAIRS).flip(item);
    }

    /** Why an item is recommended or not, and what would change that. */
    public ItemExplanation explain(Item item) {
        Sturdiness sturdiness = sweep().now().selection().recommends(item) ? sweep().sturdiness(item) : null;
        return new WhyExplainer(engine, advice).item(item, sturdiness, flip(item));
    }

    /**
     * Why a warning is raised or not, and which single answers would change that.
     *
     * @param code the code of a warning of the rulebook
     * @throws IllegalArgumentException when there is no such warning
     */
    public WarningExplanation explainWarning(String code) {
        WhyExplainer explainer = new WhyExplainer(engine, advice);
        Set<String> own = explainer.facts(code);
        List<Trial> trials = new ArrayList<>(changes.single(own));
        if (explainer.looksAtPlan(code)) {
            Set<String> others = new TreeSet<>(engine.factsThatDecide(Stage.CHOOSING));
            others.removeAll(own);
            trials.addAll(changes.single(others));
        }
        return explainer.warning(code, trials, MOST_FOR_WARNING, this::advice);
    }

    private List<Advice> advice(Trial trial) {
        return ProfileReader.readFormed(trial.profile(), engine.vocabulary()).value().stream()
                .map(profile -> engine.advise(profile, advice.asOf()))
                .toList();
    }
}
