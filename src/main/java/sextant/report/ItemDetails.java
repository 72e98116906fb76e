package sextant.report;

import java.util.Map;
import java.util.stream.Stream;
import sextant.advice.Advice;
import sextant.advice.Selection.Item;
import sextant.report.view.KpiWords;
import sextant.report.view.Words;

/** What an item is called, and its place in an advice. */
final class ItemDetails {

    private final Advice advice;
    private final Words words;

    ItemDetails(Advice advice, Words words) {
        this.advice = advice;
        this.words = words;
    }

    /** What it is called. */
    String name(Item item) {
        return switch (item.kind()) {
            case GOAL -> words.goal(item.id());
            case KPI -> words.metric(item.id());
            case PLATFORM -> words.platform(item.id());
        };
    }

    /** The place of what is recommended: a rank, a role, what to do; empty for anything else. */
    String place(Item item) {
        Stream<String> places = switch (item.kind()) {
            case GOAL ->
                advice.goals().stream()
                        .filter(goal -> goal.goal().equals(item.id()))
                        .map(goal -> words.say("explain.place", Map.of("rank", goal.rank())));
            case KPI ->
                advice.kpis().stream()
                        .filter(kpi -> kpi.metric().equals(item.id()))
                        .map(new KpiWords(words)::role);
            case PLATFORM ->
                advice.platforms().stream()
                        .filter(platform -> platform.platform().equals(item.id()))
                        .map(platform -> words.value(platform.standing()));
        };
        return places.findFirst().orElse("");
    }
}
