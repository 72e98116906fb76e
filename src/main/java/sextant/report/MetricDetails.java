package sextant.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sextant.catalogue.Metric;
import sextant.catalogue.Offer;
import sextant.input.Json;
import sextant.text.Formats;
import sextant.text.FormulaWords;
import sextant.text.Texts;

/** What the catalogue knows of a metric: how it is counted, where it is read, and how it can mislead. */
final class MetricDetails {

    private static final String INDENT = "  ";

    private final Texts texts;
    private final Formats formats;
    private final Canvas canvas;
    private final LocalDate day;

    /**
     * Prepares writing.
     *
     * @param day the day on which a metric is offered, or not any more
     */
    MetricDetails(Texts texts, Canvas canvas, LocalDate day) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.canvas = canvas;
        this.day = day;
    }

    void write(Metric metric) {
        if (metric.formula() != null) {
            canvas.hanging(INDENT, "= ", FormulaWords.words(metric.formula(), texts));
        }
        canvas.wrapped(INDENT, canvas.ink().dim(nature(metric)));
        warn(metric);
        say("catalogue.gaming", Map.of("how", texts.text("metrics." + metric.id() + ".gaming")));
        if (metric.guard() != null) {
            say("guard", Map.of("guard", metric.guard()));
        }
        offers(metric);
    }

    private String nature(Metric metric) {
        return List.of(metric.unit(), metric.direction(), metric.level(), metric.timing(), metric.cadence()).stream()
                .map(one -> texts.value(Json.name(one)))
                .collect(Collectors.joining(" · "));
    }

    private void warn(Metric metric) {
        if (!metric.vanityFor().isEmpty()) {
            List<String> goals = metric.vanityFor().stream()
                    .map(goal -> texts.name("goals", goal))
                    .toList();
            alert(text("vanity-for", Map.of("goals", formats.list(goals))));
        }
        metric.offered().forEach(offer -> {
            LocalDate until = offer.until();
            if (until != null) {
                alert(end(offer, until, metric));
            }
        });
    }

    /** The end of an offer, what took its place, and who says so. */
    private String end(Offer offer, LocalDate until, Metric metric) {
        String when = offer.isRetired(day) ? "given-up" : "to-be-given-up";
        Map<String, Object> arguments = Map.of("place", place(offer, metric), "day", formats.day(until));
        return text("catalogue." + when, arguments) + " " + replacement(offer) + " " + cited(offer.sources());
    }

    private String replacement(Offer offer) {
        if (offer.replacedBy() == null) {
            return text("catalogue.not-replaced", Map.of());
        }
        boolean comparable = Boolean.TRUE.equals(offer.comparable());
        return text("catalogue." + (comparable ? "continued" : "replaced"), Map.of("metric", offer.replacedBy()));
    }

    /** Where the metric is still offered, apart by the day on which that was looked up. */
    private void offers(Metric metric) {
        metric.offered().stream()
                .filter(offer -> !offer.isRetired(day))
                .collect(Collectors.groupingBy(Offer::checked, TreeMap::new, Collectors.toList()))
                .forEach((checked, offers) -> {
                    List<String> places =
                            offers.stream().map(offer -> place(offer, metric)).toList();
                    say("catalogue.read-on", Map.of("places", formats.list(places), "day", formats.day(checked)));
                });
    }

    /** A platform, with the name of the metric there where it is another than ours. */
    private String place(Offer offer, Metric metric) {
        String called = offer.called();
        return called == null || called.equalsIgnoreCase(texts.name("metrics", metric.id()))
                ? texts.name("platforms", offer.on())
                : text("catalogue.place", Map.of("platform", offer.on(), "name", called));
    }

    private String text(String key, Map<String, ?> arguments) {
        return texts.text("report." + key, arguments);
    }

    private void say(String key, Map<String, ?> arguments) {
        canvas.wrapped(INDENT, text(key, arguments));
    }

    private void alert(String text) {
        canvas.wrapped(INDENT, canvas.ink().warn(text));
    }

    /** Claims in brackets. */
    static String cited(Collection<String> claims) {
        return "[" + String.join(", ", claims) + "]";
    }
}
