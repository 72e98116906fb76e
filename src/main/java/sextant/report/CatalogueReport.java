package sextant.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import sextant.catalogue.Goal;
import sextant.catalogue.Metric;
import sextant.catalogue.Named;
import sextant.catalogue.Objective;
import sextant.catalogue.Platform;
import sextant.catalogue.Source;
import sextant.text.Texts;

/** Entries of the catalogue as text: what they are, what people call them, where the knowledge comes from. */
public final class CatalogueReport {

    private final Texts texts;
    private final Canvas canvas;
    private final MetricDetails metrics;
    private final int sourceColumn;

    private CatalogueReport(Collection<?> entries, Texts texts, Style style, LocalDate day) {
        this.texts = texts;
        this.canvas = new Canvas(style);
        this.metrics = new MetricDetails(texts, canvas, day);
        this.sourceColumn = canvas.column(entries.stream()
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .map(Source::id)
                .toList());
    }

    /**
     * Writes entries of one kind.
     *
     * @param day the day for which to say what platforms offer
     */
    public static String write(Collection<?> entries, Texts texts, Style style, LocalDate day) {
        CatalogueReport report = new CatalogueReport(entries, texts, style, day);
        entries.forEach(report::write);
        return report.canvas.toString();
    }

    private void write(Object entry) {
        if (entry instanceof Named named) {
            write(named);
        } else if (entry instanceof Source source) {
            write(source);
        }
        canvas.blank();
    }

    private void write(Named named) {
        if (named instanceof Metric metric) {
            head(named.id(), texts.name("metrics", named.id()), "metrics." + named.id() + ".definition");
            metrics.write(metric);
            sources(metric.sources());
        } else if (named instanceof Goal goal) {
            head(goal.id(), texts.name("goals", goal.id()), "goals." + goal.id() + ".about");
            sources(goal.sources());
        } else if (named instanceof Platform platform) {
            head(platform.id(), texts.name("platforms", platform.id()), "platforms." + platform.id() + ".about");
            sources(platform.sources());
        } else if (named instanceof Objective objective) {
            head(objective.id(), texts.name("objectives", objective.id()), "");
            sources(objective.sources());
        }
        names(named.names());
    }

    private void head(String id, String name, String about) {
        canvas.wrapped("", canvas.ink().bold(name) + canvas.ink().dim("  " + id));
        if (texts.has(about)) {
            canvas.wrapped("  ", texts.text(about));
        }
    }

    private void sources(List<String> sources) {
        canvas.wrapped("  ", canvas.ink().dim(MetricDetails.cited(sources)));
    }

    private void names(Map<String, List<String>> names) {
        names.forEach(
                (language, list) -> canvas.hanging("  ", canvas.ink().dim(language + ": "), String.join(", ", list)));
    }

    private void write(Source source) {
        String published = source.published() == null ? "" : ", " + source.published();
        canvas.hanging(
                "",
                Canvas.padded(source.id(), sourceColumn),
                canvas.ink().bold(source.author()) + ": " + source.title() + published);
    }
}
