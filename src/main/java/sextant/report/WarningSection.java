package sextant.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sextant.advice.Severity;
import sextant.advice.Warning;

/** The warnings; what one rule says several times is said once, with all that it is about. */
final class WarningSection extends Section {

    WarningSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        canvas.heading(words.say("headings.warnings", Map.of("count", serious())));
        if (advice.warnings().isEmpty()) {
            canvas.wrapped("   ", words.say("no-warning"));
        }
        advice.warnings().stream()
                .collect(Collectors.groupingBy(Warning::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::write);
    }

    private long serious() {
        return advice.warnings().stream()
                .filter(warning -> warning.severity() != Severity.INFO)
                .map(Warning::code)
                .distinct()
                .count();
    }

    private void write(List<Warning> same) {
        canvas.gap();
        Warning first = same.get(0);
        TreeSet<String> sources = new TreeSet<>();
        same.forEach(warning -> warning.reasons().forEach(reason -> sources.addAll(reason.sources())));
        for (Warning warning : same) {
            String title = words.text("warnings." + warning.code() + ".title", warning.arguments());
            canvas.hanging("", mark(warning.severity()), canvas.ink().bold(title));
            if (style.why()) {
                warning.reasons().forEach(reason -> tree.reason("     ", reason));
            }
        }
        canvas.wrapped("   ", part(first, "why") + canvas.ink().dim(words.cite(sources)));
        canvas.hanging("   ", "→ ", part(first, "remedy"));
    }

    private String part(Warning warning, String part) {
        return words.text("warnings." + warning.code() + "." + part, warning.arguments());
    }

    private String mark(Severity severity) {
        return switch (severity) {
            case CRITICAL -> canvas.ink().bad("✖  ");
            case WARNING -> canvas.ink().warn("▲  ");
            case INFO -> canvas.ink().dim("•  ");
        };
    }
}
