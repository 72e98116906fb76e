package sextant.engine.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sextant.engine.rule.Aim;
import sextant.engine.rule.AimOrigin;

/** Leads from the components of an aim back to the facts that the user wrote. */
final class AimFacts {

    private static final Map<String, List<String>> OF_GOAL = Map.ofEntries(
            Map.entry("place", List.of("area")),
            Map.entry("timesBaseline", List.of("baseline", "target")),
            Map.entry("startValue", List.of("baseline")),
            Map.entry("improves", List.of("baseline", "target")),
            Map.entry("met", List.of("target")),
            Map.entry("days", List.of("start", "deadline")),
            Map.entry("daysLeft", List.of("deadline")),
            Map.entry("reason", List.of("why")),
            Map.entry("vanity", List.of("goal", "metric")),
            Map.entry("partner", List.of("metric")),
            Map.entry("partnerPresent", List.of("metric")),
            Map.entry("level", List.of("metric")),
            Map.entry("formula", List.of("metric", "formula")),
            Map.entry("weeklyGain", List.of("metric")));

    private AimFacts() {}

    /** The paths of the facts behind some components. What the aim is about always belongs to them. */
    static List<String> behind(Aim aim, Set<String> components) {
        if (aim.origin() == AimOrigin.DRAFT) {
            return List.of();
        }
        TreeSet<String> paths = new TreeSet<>();
        paths.add(aim.about() + (aim.origin() == AimOrigin.GOAL ? ".goal" : ".metric"));
        for (String component : components) {
            names(aim, component).forEach(name -> paths.add(aim.about() + "." + name));
        }
        return List.copyOf(paths);
    }

    private static List<String> names(Aim aim, String component) {
        boolean reasonOfKpi = aim.origin() == AimOrigin.KPI && component.equals("reason");
        return reasonOfKpi ? List.of("reason") : OF_GOAL.getOrDefault(component, List.of(component));
    }
}
