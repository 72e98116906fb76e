package sextant.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sextant.advice.Advice;
import sextant.advice.Evidence;
import sextant.advice.Reason;
import sextant.advice.Situation;

/** Explains the items of one advice. */
public final class Explainer {

    private final Map<String, Situation> situations;

    public Explainer(Advice advice) {
        this.situations = advice.situations().stream().collect(Collectors.toMap(Situation::key, Function.identity()));
    }

    /** The grounds of an item, in the order of its evidence; their weights add up to the item's score. */
    public List<Ground> grounds(List<Evidence> evidence) {
        return evidence.stream().map(this::ground).toList();
    }

    private Ground ground(Evidence evidence) {
        Stream<Because> ofRule = evidence.reasons().stream().map(reason -> because(reason.rule(), "", reason));
        Stream<Because> ofSituation =
                Optional.ofNullable(evidence.situation()).stream().flatMap(this::because);
        return new Ground(evidence, Stream.concat(ofRule, ofSituation).toList());
    }

    /** Why a situation holds; empty for one that is not in the advice, such as the choice of a goal. */
    public Stream<Because> because(String key) {
        Situation situation = situations.get(key);
        return situation == null
                ? Stream.empty()
                : situation.reasons().stream().map(reason -> because(situation.id(), situation.about(), reason));
    }

    private Because because(String id, String about, Reason reason) {
        List<Because> premises =
                reason.situations().stream().flatMap(this::because).toList();
        return new Because(id, about, reason, premises);
    }
}
