package sextant.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sextant.advice.Fact;
import sextant.explain.FactDifference;
import sextant.report.view.Words;

/** Facts that differ, in words. */
final class FactDifferenceWords {

    private static final Pattern NAME = Pattern.compile("\\[([^\\]]*)]");

    private final Words words;

    FactDifferenceWords(Words words) {
        this.words = words;
    }

    /** What was said, and what is said. */
    String words(FactDifference difference) {
        return say("fact", Map.of("label", label(difference.path()), "change", change(difference)));
    }

    private String say(String key, Map<String, ?> arguments) {
        return words.say("differences." + key, arguments);
    }

    /** What the fact is called, with the thing in a list that it is about. */
    private String label(String path) {
        String label = words.label(path.replaceAll("\\[[^\\]]*]", ""));
        Matcher name = NAME.matcher(path);
        return name.find()
                ? say("fact-about", Map.of("label", label, "about", words.factValue(new Fact("", name.group(1)))))
                : label;
    }

    private String change(FactDifference difference) {
        Fact before = difference.before();
        Fact after = difference.after();
        if (before != null
                && after != null
                && before.value() instanceof List<?> old
                && after.value() instanceof List<?> now) {
            return change(old, now);
        }
        return say("from-to", Map.of("before", value(before), "after", value(after)));
    }

    /** What was added and taken away; where it is only the order, both orders. */
    private String change(List<?> before, List<?> after) {
        List<Object> added = without(after, before);
        List<Object> removed = without(before, after);
        List<String> parts = new ArrayList<>();
        if (!added.isEmpty()) {
            parts.add(say("added", Map.of("things", list(added))));
        }
        if (!removed.isEmpty()) {
            parts.add(say("removed", Map.of("things", list(removed))));
        }
        return parts.isEmpty()
                ? say("from-to", Map.of("before", list(before), "after", list(after)))
                : words.clauses(parts);
    }

    private static List<Object> without(List<?> list, List<?> others) {
        List<Object> rest = new ArrayList<>(list);
        others.forEach(rest::remove);
        return rest;
    }

    private String value(@Nullable Fact fact) {
        if (fact == null) {
            return words.say("differences.not-told");
        }
        if (fact.value() instanceof List<?> list) {
            return list.isEmpty() ? words.say("differences.none") : list(list);
        }
        return fact.value() instanceof Map ? words.say("differences.none") : words.factValue(fact);
    }

    private String list(List<?> values) {
        return words.list(values.stream()
                .map(value -> words.factValue(new Fact("", value)))
                .toList());
    }
}
