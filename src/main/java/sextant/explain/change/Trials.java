package sextant.explain.change;

import java.util.List;
import java.util.Optional;
import sextant.catalogue.Vocabulary;
import sextant.engine.Selected;
import sextant.engine.Selector;
import sextant.profile.ProfileReader;
import tools.jackson.databind.JsonNode;

/** Finds out what comes of trials, on all processors. */
public final class Trials {

    private final Selector selector;
    private final Vocabulary vocabulary;

    /**
     * Prepares trials.
     *
     * @param selector tells what advice comes down to
     * @param vocabulary the names that profiles may use
     */
    public Trials(Selector selector, Vocabulary vocabulary) {
        this.selector = selector;
        this.vocabulary = vocabulary;
    }

    /** What the advice on a profile comes down to; empty when it is no sound profile. */
    public Optional<Selected> of(JsonNode profile) {
        return ProfileReader.readFormed(profile, vocabulary).value().map(selector::select);
    }

    /** The outcomes of the trials that make sound profiles, in their order. */
    public List<Outcome> of(List<Trial> trials) {
        return trials.parallelStream()
                .flatMap(trial -> of(trial.profile()).map(selected -> new Outcome(trial, selected)).stream())
                .toList();
    }
}
