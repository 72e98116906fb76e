package sextant.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import sextant.advice.WatchedMetric;

/** What is tracked today and is no KPI. */
final class WatchSection extends Section {

    WatchSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        if (advice.watch().isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.watch"));
        Map<String, TreeSet<String>> byReason = new TreeMap<>();
        for (WatchedMetric watched : advice.watch()) {
            byReason.computeIfAbsent(watched.reason(), unused -> new TreeSet<>())
                    .add(words.metric(watched.metric()));
        }
        byReason.forEach((reason, metrics) -> canvas.hanging(
                "  ", "· ", words.list(metrics) + canvas.ink().dim(" – " + words.say("watch." + reason))));
    }
}
