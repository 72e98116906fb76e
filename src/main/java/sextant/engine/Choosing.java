package sextant.engine;

import java.util.Set;
import java.util.TreeSet;

/** Chooses for a profile, and again without goals that turned out to be weak, until all are strong enough. */
final class Choosing {

    private final Knowledge knowledge;
    private final Derived derived;

    Choosing(Knowledge knowledge, Derived derived) {
        this.knowledge = knowledge;
        this.derived = derived;
    }

    Choices.Chosen choose() {
        return choose(Set.of());
    }

    private Choices.Chosen choose(Set<String> weak) {
        Choices.Chosen chosen = chosen(weak);
        return chosen.weak().isEmpty() ? chosen : choose(union(weak, chosen.weak()));
    }

    private Choices.Chosen chosen(Set<String> weak) {
        try (Weights weights = new Weights(knowledge, derived);
                Limits limits = new Limits(knowledge, derived)) {
            Choices choices = new Choices(
                    knowledge.catalogue(),
                    weights,
                    limits,
                    derived.tracer(),
                    goals -> new Wishes(derived.stated(), derived.grounding(), goals).inOrder(),
                    weak);
            return choices.choose(derived.stated().platforms());
        }
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        Set<String> both = new TreeSet<>(left);
        both.addAll(right);
        return both;
    }
}
