package sextant.report;

import java.util.Map;
import java.util.TreeMap;
import sextant.advice.ActionAdvice;
import sextant.advice.ActionAdvice.Served;
import sextant.advice.Fact;
import sextant.advice.Warning;
import sextant.catalogue.Step;
import sextant.rulebook.RuleOutline;

/** What to do, in the order of work. */
final class ActionSection extends Section {

    ActionSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        canvas.heading(words.say("headings.actions"));
        for (Step step : Step.values()) {
            var actions = advice.actions().stream()
                    .filter(action -> action.step() == step)
                    .toList();
            if (!actions.isEmpty()) {
                canvas.wrapped(" ", canvas.ink().bold(words.value(step)));
                actions.forEach(this::write);
            }
        }
    }

    private void write(ActionAdvice action) {
        Map<String, Object> arguments = arguments(action);
        String number = "%3d  ".formatted(action.rank());
        canvas.hanging("", number, words.text("actions." + action.action() + ".do", arguments));
        canvas.wrapped("     ", canvas.ink().dim(words.text("actions." + action.action() + ".how", arguments)));
        var served = action.serves().stream()
                .limit(style.why() ? Integer.MAX_VALUE : 1)
                .map(this::served)
                .toList();
        canvas.wrapped(
                "     ",
                canvas.ink()
                        .dim(words.say("serves", Map.of("things", String.join("; ", served)))
                                + words.cite(action.sources())));
    }

    /** Facts as arguments by path; absent ones are "none", so that a text can choose other words. */
    private Map<String, Object> arguments(ActionAdvice action) {
        Map<String, Object> arguments = new TreeMap<>();
        for (String path : new String[] {"organisation.radius.distance", "organisation.radius.unit"}) {
            arguments.put(RuleOutline.argument(path), "none");
        }
        for (Fact fact : action.facts()) {
            String path = fact.path().replaceAll("\\[\\d+]", "");
            arguments.put(RuleOutline.argument(path), words.factValue(fact));
        }
        return arguments;
    }

    private String served(Served served) {
        return switch (served.kind()) {
            case GOAL -> words.goal(served.id());
            case KPI -> words.metric(served.id());
            case PLATFORM -> words.platform(served.id());
            case WARNING ->
                advice.warnings().stream()
                        .filter(warning -> warning.code().equals(served.id()))
                        .findFirst()
                        .map(this::title)
                        .orElse(served.id());
        };
    }

    private String title(Warning warning) {
        return words.text("warnings." + warning.code() + ".title", warning.arguments());
    }
}
