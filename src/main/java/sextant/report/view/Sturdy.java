package sextant.report.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.advice.Selection.Item;
import sextant.catalogue.Topic;
import sextant.catalogue.Unit;
import sextant.explain.change.Sturdiness;
import sextant.explain.change.Sweep;

/**
 * How the recommendations of an advice stand up to other answers.
 *
 * @param items how sturdy each is
 * @param units the units of answers that are numbers, by question
 */
public record Sturdy(List<Sturdiness> items, Map<String, Unit> units) {

    /** Nothing was tried. */
    public static final Sturdy UNTRIED = new Sturdy(List.of(), Map.of());

    public Sturdy {
        items = List.copyOf(items);
        units = Map.copyOf(units);
    }

    /**
     * What came of a sweep.
     *
     * @param questionnaire the topics whose answers were put differently
     */
    public static Sturdy of(Sweep sweep, List<Topic> questionnaire) {
        return new Sturdy(sweep.sturdiness(), units(questionnaire));
    }

    /** The units of answers that are numbers, by question. */
    public static Map<String, Unit> units(List<Topic> questionnaire) {
        Map<String, Unit> units = new HashMap<>();
        questionnaire.stream().flatMap(topic -> topic.questions().stream()).forEach(question -> {
            Unit unit = question.unit();
            if (unit != null) {
                units.put(question.id(), unit);
            }
        });
        return units;
    }

    /** How sturdy an item is; empty when it is not recommended, or nothing was tried. */
    Optional<Sturdiness> of(Item item) {
        return items.stream().filter(one -> one.item().equals(item)).findFirst();
    }
}
