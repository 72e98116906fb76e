package sextant.report;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import sextant.advice.Evidence;
import sextant.catalogue.Source;

/** The sources behind the claims that the report cites. */
final class SourceSection extends Section {

    SourceSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        Map<String, Source> cited = new TreeMap<>();
        claims().forEach(claim -> catalogue.cited(claim).ifPresent(source -> cited.put(source.id(), source)));
        canvas.heading(words.say("headings.sources"));
        int column = canvas.column(cited.keySet());
        cited.values()
                .forEach(source -> canvas.hanging(
                        "  ", Canvas.padded(source.id(), column), canvas.ink().dim(line(source))));
    }

    private static String line(Source source) {
        String published = source.published() == null ? "" : ", " + source.published();
        String address = source.address() == null ? "" : ", " + source.address();
        return source.author() + ": " + source.title() + published + address;
    }

    private Set<String> claims() {
        Set<String> claims = new TreeSet<>();
        evidence().forEach(evidence -> claims.addAll(evidence.sources()));
        advice.warnings().forEach(warning -> warning.reasons().forEach(reason -> claims.addAll(reason.sources())));
        advice.kpis().forEach(kpi -> claims.addAll(kpi.target().sources()));
        advice.actions().forEach(action -> claims.addAll(action.sources()));
        advice.defaults().forEach(used -> claims.add(used.source()));
        return claims;
    }

    private Stream<Evidence> evidence() {
        return Stream.of(
                        advice.goals().stream().flatMap(goal -> goal.evidence().stream()),
                        advice.kpis().stream().flatMap(kpi -> kpi.evidence().stream()),
                        advice.platforms().stream().flatMap(platform -> platform.evidence().stream()))
                .flatMap(evidence -> evidence);
    }
}
