package sextant.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sextant.advice.Confidence;
import sextant.advice.Evidence;
import sextant.advice.Fact;
import sextant.advice.GoalAdvice.Grounds;
import sextant.advice.Reason;
import sextant.advice.Situation;
import sextant.engine.choose.Candidate;
import sextant.engine.facts.FactSheet;

/** Says what goals rest on, and how much the advice can be relied on for that. */
final class Grounding {

    private static final String OBJECTIVES = "objectives[";
    private static final List<String> BACKGROUND = List.of(
            "organisation.kind",
            "organisation.employees",
            "organisation.areas",
            "organisation.radius",
            "resources.",
            "team.size");

    private final Map<String, Situation> situations;

    Grounding(List<Situation> situations) {
        this.situations = situations.stream().collect(Collectors.toMap(Situation::key, Function.identity()));
    }

    Grounds grounds(Candidate goal) {
        if (objective(goal).isPresent()) {
            return Grounds.OBJECTIVE;
        }
        return goal.evidence().stream().anyMatch(this::comesFromFacts) ? Grounds.FACTS : Grounds.DEFAULT;
    }

    /** Kind, area and means of an organisation suggest a goal; nobody asked for it. */
    private boolean comesFromFacts(Evidence evidence) {
        Stream<Reason> ofSituation = Optional.ofNullable(evidence.situation()).map(situations::get).stream()
                .flatMap(situation -> situation.reasons().stream());
        return evidence.weight() > 0
                && Stream.concat(ofSituation, evidence.reasons().stream())
                        .flatMap(reason -> reason.facts().stream())
                        .anyMatch(fact -> BACKGROUND.stream().noneMatch(fact.path()::startsWith));
    }

    /** The objective behind the strongest evidence that rests on one. */
    Optional<String> objective(Candidate goal) {
        return goal.evidence().stream()
                .filter(evidence -> evidence.weight() > 0)
                .flatMap(evidence -> objective(evidence).stream())
                .findFirst();
    }

    /** The objective that a piece of evidence rests on; empty when it rests on something else. */
    Optional<String> objective(Evidence evidence) {
        return Optional.ofNullable(evidence.situation()).map(situations::get).stream()
                .flatMap(situation -> situation.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .filter(fact -> fact.path().startsWith(OBJECTIVES))
                .map(fact -> fact.value().toString())
                .findFirst();
    }

    /** The confidence, lowered by what rules doubt and by the want of objectives (T-07, G-30). */
    Confidence confidence(List<Candidate> goals, FactSheet sheet, List<String> ruleDoubts) {
        List<String> doubts = new ArrayList<>();
        if (goals.stream().allMatch(goal -> grounds(goal) == Grounds.DEFAULT)) {
            doubts.add("no-evidence");
        }
        if (sheet.at("objectives[0]").map(Fact::value).isEmpty()) {
            doubts.add("no-objective");
        }
        doubts.addAll(ruleDoubts);
        boolean careful = goals.isEmpty() || grounds(goals.get(0)) != Grounds.OBJECTIVE;
        return new Confidence(level(careful, doubts.size()), doubts);
    }

    private static Confidence.Level level(boolean careful, int doubts) {
        if (careful || doubts > 1) {
            return Confidence.Level.LOW;
        }
        return doubts == 0 ? Confidence.Level.HIGH : Confidence.Level.MEDIUM;
    }
}
