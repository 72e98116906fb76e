package sextant.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Catalogue;
import sextant.explain.change.OtherAnswer;
import sextant.explain.change.Trial;
import tools.jackson.databind.JsonNode;

/** Makes trials: answers that are put differently, one at a time or two together. */
public final class Changes {

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final Alternatives alternatives;

    /**
     * Prepares trials.
     *
     * @param answers the answers as they are
     * @param asOf the day for which advice is wanted
     */
    public Changes(Questionnaire questionnaire, Answers answers, Catalogue catalogue, LocalDate asOf) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.alternatives = new Alternatives(catalogue, asOf);
    }

    /**
     * Every change of a single answer to the questions about some facts, in the order of the questionnaire: all other
     * values where they can be enumerated, samples of numbers and dates, one more or one less in a list; and taking back
     * what was told. Questions that only fill in the plan are left out.
     *
     * @param facts the paths of facts, without positions
     */
    public List<Trial> single(Set<String> facts) {
        return questionnaire.relevant(answers).stream()
                .filter(asked -> !asked.question().detail()
                        && facts.contains(asked.shape().path()))
                .flatMap(this::of)
                .toList();
    }

    /** Every other answer to one question. */
    public Stream<Trial> of(Asked asked) {
        Optional<JsonNode> now = now(asked);
        Stream<Trial> others = alternatives.to(asked, now).stream().map(value -> trial(asked, now.orElse(null), value));
        return Stream.concat(others, now.stream().map(value -> trial(asked, value, null)));
    }

    private Optional<JsonNode> now(Asked asked) {
        return answers.given(asked.key());
    }

    private Trial trial(Asked asked, @Nullable JsonNode before, @Nullable JsonNode after) {
        OtherAnswer change = new OtherAnswer(asked.question().id(), asked.key(), before, after);
        return new Trial(List.of(change), questionnaire.profile(changed(answers, change)));
    }

    private static Answers changed(Answers answers, OtherAnswer change) {
        return change.after() == null
                ? answers.without(change.fact())
                : answers.with(change.fact(), new Answer.Given(change.after()));
    }

    /** Two trials together; empty when they change the same answer. */
    public Optional<Trial> join(Trial first, Trial second) {
        List<OtherAnswer> changes = Stream.concat(first.changes().stream(), second.changes().stream())
                .toList();
        boolean clash = changes.stream().map(OtherAnswer::fact).distinct().count() < changes.size();
        return clash ? Optional.empty() : Optional.of(new Trial(changes, profile(changes)));
    }

    private JsonNode profile(List<OtherAnswer> changes) {
        Answers changed = answers;
        for (OtherAnswer change : changes) {
            changed = changed(changed, change);
        }
        return questionnaire.profile(changed);
    }
}
