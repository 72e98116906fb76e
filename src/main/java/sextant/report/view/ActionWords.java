package sextant.report.view;

import java.util.Map;
import java.util.TreeMap;
import sextant.advice.ActionAdvice;
import sextant.advice.ActionAdvice.Served;
import sextant.advice.Advice;
import sextant.advice.Fact;
import sextant.advice.Warning;
import sextant.rulebook.RuleOutline;

/** Something to do, in words. */
public final class ActionWords {

    private final Words words;
    private final Advice advice;

    public ActionWords(Words words, Advice advice) {
        this.words = words;
        this.advice = advice;
    }

    /** What to do. */
    public String what(ActionAdvice action) {
        return words.text("actions." + action.action() + ".do", arguments(action));
    }

    /** How to do it. */
    public String how(ActionAdvice action) {
        return words.text("actions." + action.action() + ".how", arguments(action));
    }

    /** What the first few of the things are that it is for. */
    public String serves(ActionAdvice action, int most) {
        var served = action.serves().stream().limit(most).map(this::served).toList();
        return words.say("serves", Map.of("things", words.clauses(served)));
    }

    /** Facts as arguments by path; a radius that was not told is "none", so that a text can choose other words. */
    private Map<String, Object> arguments(ActionAdvice action) {
        Map<String, Object> arguments = new TreeMap<>();
        arguments.put(
                "organisationRadius", new RadiusWords(words).of(action.facts()).orElse("none"));
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
