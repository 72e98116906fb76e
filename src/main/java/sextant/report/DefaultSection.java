package sextant.report;

import java.util.List;
import java.util.Map;
import sextant.advice.DefaultUsed;

/** The numbers that are ours and not a source’s. */
final class DefaultSection extends Section {

    DefaultSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        if (advice.defaults().isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.defaults"));
        canvas.wrapped("  ", canvas.ink().dim(words.say("defaults-note")));
        List<String> numbers = advice.defaults().stream().map(this::number).toList();
        canvas.wrapped("  ", canvas.ink().dim(String.join(" · ", numbers)));
    }

    private String number(DefaultUsed used) {
        String name = words.text("thresholds." + used.threshold() + ".name", Map.of());
        return words.labelled(name, words.amount(used.value(), used.unit())) + words.cite(List.of(used.source()));
    }
}
