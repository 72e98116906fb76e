package sextant.report.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sextant.advice.KpiAdvice;
import sextant.catalogue.Unit;
import sextant.input.Json;
import sextant.report.view.KpiView;
import sextant.report.view.KpiWords;
import sextant.report.view.Words;

/** What is known of a KPI, cell by cell. */
final class KpiRow {

    private final KpiAdvice kpi;
    private final Words words;
    private final KpiWords said;

    KpiRow(KpiAdvice kpi, Words words) {
        this.kpi = kpi;
        this.words = words;
        this.said = new KpiWords(words);
    }

    List<Cell> cells() {
        String platform = kpi.platform();
        return List.of(
                text(words.goal(kpi.goal())),
                text(words.metric(kpi.metric())),
                text(words.value(kpi.role())),
                text(words.definition(kpi.metric())),
                text(words.formula(Objects.requireNonNullElse(kpi.formula(), ""))),
                text(words.value(kpi.unit())),
                text(words.value(kpi.direction())),
                text(words.say("levels." + Json.name(kpi.level()))),
                text(words.value(kpi.timing())),
                text(needs()),
                text(platform == null ? "" : words.platform(platform)),
                text(Objects.requireNonNullElse(kpi.owner(), "")),
                baseline(),
                days(),
                target(),
                new Cell.Day(kpi.target().by()),
                text(words.value(kpi.cadence())),
                text(companions()));
    }

    private static Cell text(String text) {
        return text.isBlank() ? new Cell.Blank() : new Cell.Text(text);
    }

    private String needs() {
        return words.list(said.needs(kpi).stream().map(this::need).toList());
    }

    private String need(KpiView.Need need) {
        return words.say("sheet.need", Map.of("need", need.name(), "status", need.status()));
    }

    private Cell baseline() {
        var baseline = kpi.baseline();
        return baseline == null ? new Cell.Blank() : new Cell.Amount(baseline.value(), kpi.unit());
    }

    private Cell days() {
        var baseline = kpi.baseline();
        Integer days = baseline == null ? null : baseline.days();
        return days == null ? new Cell.Blank() : new Cell.Amount(BigDecimal.valueOf(days), Unit.DAYS);
    }

    private Cell target() {
        var value = kpi.target().value();
        return value == null ? new Cell.Blank() : new Cell.Amount(value, kpi.unit());
    }

    private String companions() {
        String partner = kpi.partner();
        String guard = kpi.guard();
        return words.list(java.util.stream.Stream.of(partner, guard)
                .filter(Objects::nonNull)
                .map(id -> words.metric(Objects.requireNonNull(id)))
                .distinct()
                .toList());
    }
}
