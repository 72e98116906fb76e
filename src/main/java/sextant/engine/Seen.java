package sextant.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sextant.advice.Fact;
import sextant.advice.Reason;
import sextant.advice.Situation;
import sextant.engine.rule.Item;
import sextant.engine.rule.Reading;
import sextant.input.Components;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Stage;

/** What choosing looks at of a profile: where it is the same for two profiles, the same things are chosen. */
final class Seen {

    private static final Set<Stage> CHOOSING = Set.of(Stage.WEIGH, Stage.CHOOSE);

    private final Map<String, Set<String>> components = new HashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> figures = new HashSet<>();

    Seen(List<RuleOutline> outlines) {
        outlines.stream().filter(outline -> CHOOSING.contains(outline.stage())).forEach(outline -> {
            outline.facts()
                    .forEach((type, names) -> components
                            .computeIfAbsent(type, unused -> new TreeSet<>())
                            .addAll(names));
            lists.addAll(outline.lists());
            figures.addAll(outline.figures());
        });
    }

    /** The objects that decide what is chosen: situations with the objectives behind them, wishes, and what rules match. */
    Set<Object> by(Derived derived) {
        Set<Object> seen = new HashSet<>();
        derived.situations().forEach(situation -> seen.add(new Held(situation.key(), objectives(situation))));
        derived.sheet().objects().stream()
                .filter(this::isMatched)
                .map(this::part)
                .forEach(seen::add);
        seen.add(new Wished(
                derived.stated().objectives(),
                derived.stated().goals().stream()
                        .map(goal -> String.valueOf(goal.goal()))
                        .toList(),
                derived.stated().expected(),
                derived.stated().goalsOfKpis(),
                derived.stated().platforms()));
        return seen;
    }

    private record Held(String situation, List<Fact> objectives) {}

    private record Wished(
            List<String> objectives,
            List<String> goals,
            List<String> expected,
            List<String> ofKpis,
            Set<String> platforms) {}

    private static List<Fact> objectives(Situation situation) {
        return situation.reasons().stream()
                .map(Reason::facts)
                .flatMap(List::stream)
                .filter(fact -> fact.path().startsWith("objectives["))
                .toList();
    }

    private boolean isMatched(Object fact) {
        if (fact instanceof Reading reading) {
            return figures.contains(reading.figure());
        }
        if (fact instanceof Item item) {
            return lists.contains(item.list());
        }
        return components.containsKey(fact.getClass().getSimpleName());
    }

    /** Of a record, what rules look at; of a reading or an element of a list, all. */
    private Object part(Object fact) {
        Set<String> names = components.get(fact.getClass().getSimpleName());
        return names == null
                ? fact
                : new Part(
                        fact.getClass(),
                        names.stream()
                                .map(name -> Optional.ofNullable(Components.value((Record) fact, name)))
                                .toList());
    }

    private record Part(Class<?> type, List<Optional<Object>> values) {}
}
