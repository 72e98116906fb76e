package sextant.report.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sextant.advice.Reason;
import sextant.advice.Severity;
import sextant.advice.Warning;
import sextant.input.Json;

/** Makes the views of warnings. */
final class WarningViews {

    private final Telling telling;

    WarningViews(Telling telling) {
        this.telling = telling;
    }

    private Collection<List<Warning>> byCode() {
        return telling.advice().warnings().stream()
                .collect(Collectors.groupingBy(Warning::code, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    List<WarningView> warnings() {
        return byCode().stream().map(this::view).toList();
    }

    private WarningView view(List<Warning> same) {
        Warning first = same.get(0);
        TreeSet<String> claims = new TreeSet<>();
        same.forEach(warning -> warning.reasons().forEach(reason -> claims.addAll(reason.sources())));
        return new WarningView(
                first.severity(),
                telling.words().value(first.severity()),
                same.stream().map(warning -> telling.warning(warning, "title")).toList(),
                telling.notes().cited(telling.warning(first, "why"), claims),
                telling.warning(first, "remedy"),
                facts(same));
    }

    private List<String> facts(List<Warning> same) {
        return same.stream()
                .flatMap(warning -> warning.reasons().stream())
                .flatMap(this::facts)
                .distinct()
                .toList();
    }

    private Stream<String> facts(Reason reason) {
        Words words = telling.words();
        return Stream.concat(
                reason.facts().stream().map(words::fact),
                reason.thresholds().stream().map(words::number));
    }

    /** How many warnings there are of each severity, the gravest first; nothing where there is none of it. */
    List<String> counts() {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .flatMap(this::count)
                .toList();
    }

    private Stream<String> count(Severity severity) {
        long count = byCode().stream()
                .filter(same -> same.get(0).severity() == severity)
                .count();
        return Stream.of(count)
                .filter(number -> number > 0)
                .map(number -> telling.say("page.count." + Json.name(severity), "count", number));
    }
}
