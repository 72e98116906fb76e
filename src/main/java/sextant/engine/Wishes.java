package sextant.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sextant.advice.Evidence;
import sextant.engine.choose.Candidate;
import sextant.engine.plan.Stated;

/**
 * The goals that the user's wishes come down to: for each business objective the goal that it speaks for most, then the
 * goals the user has set, those the manager expects, and those that declared KPIs decide (A-04, A-42, B-88).
 */
final class Wishes {

    /** Objectives from the third on wait for what the user has set as goals. */
    private static final int FIRST_OBJECTIVES = 2;

    private final Stated stated;
    private final Grounding grounding;
    private final List<Candidate> candidates;

    Wishes(Stated stated, Grounding grounding, List<Candidate> candidates) {
        this.stated = stated;
        this.grounding = grounding;
        this.candidates = candidates;
    }

    /** The goals, most important first. */
    List<String> inOrder() {
        Set<String> goals = new LinkedHashSet<>();
        List<String> objectives = stated.objectives();
        objectives.stream()
                .limit(FIRST_OBJECTIVES)
                .forEach(objective -> of(objective).ifPresent(goals::add));
        stated.goals().stream()
                .map(goal -> goal.goal())
                .filter(Objects::nonNull)
                .forEach(goals::add);
        goals.addAll(stated.expected());
        goals.addAll(stated.goalsOfKpis());
        objectives.stream()
                .skip(FIRST_OBJECTIVES)
                .forEach(objective -> of(objective).ifPresent(goals::add));
        return new ArrayList<>(goals);
    }

    /** The goal for which an objective speaks most; ties go to the one for which more speaks in all, then by id. */
    private Optional<String> of(String objective) {
        return candidates.stream()
                .filter(candidate -> weight(candidate, objective) > 0)
                .min(Comparator.comparingInt((Candidate candidate) -> -weight(candidate, objective))
                        .thenComparing(Candidate::score, Comparator.reverseOrder())
                        .thenComparing(Candidate::item))
                .map(Candidate::item);
    }

    private int weight(Candidate candidate, String objective) {
        Predicate<Evidence> speaks = evidence ->
                grounding.objective(evidence).filter(objective::equals).isPresent();
        return candidate.evidence().stream()
                .filter(speaks)
                .mapToInt(Evidence::weight)
                .sum();
    }

    /** The objectives that none of some goals serves, in their order. */
    static List<String> unserved(Stated stated, Grounding grounding, List<Candidate> goals) {
        Wishes wishes = new Wishes(stated, grounding, goals);
        return stated.objectives().stream()
                .filter(objective -> wishes.of(objective).isEmpty())
                .toList();
    }
}
