package sextant.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything the rulebook knows by name. Iteration is by id, so it never depends on the order of files.
 *
 * @param goals the goals that can be recommended
 * @param objectives what a business can want
 * @param metrics the metrics
 * @param platforms the social networks
 * @param figures the numbers that only rules use
 * @param thresholds what rules compare with
 * @param actions what can be done
 * @param claims what sources say, one by one
 * @param sources where the knowledge comes from
 */
public record Catalogue(
        NavigableMap<String, Goal> goals,
        NavigableMap<String, Objective> objectives,
        NavigableMap<String, Metric> metrics,
        NavigableMap<String, Platform> platforms,
        NavigableMap<String, Figure> figures,
        NavigableMap<String, Threshold> thresholds,
        NavigableMap<String, Action> actions,
        NavigableMap<String, Claim> claims,
        NavigableMap<String, Source> sources) {

    public Catalogue {
        goals = sorted(goals);
        objectives = sorted(objectives);
        metrics = sorted(metrics);
        platforms = sorted(platforms);
        figures = sorted(figures);
        thresholds = sorted(thresholds);
        actions = sorted(actions);
        claims = sorted(claims);
        sources = sorted(sources);
    }

    private static <T> NavigableMap<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableNavigableMap(new TreeMap<>(map));
    }

    /** The same catalogue with another value of a threshold in all its periods. */
    public Catalogue withThreshold(String id, BigDecimal value) {
        NavigableMap<String, Threshold> changed = new TreeMap<>(thresholds);
        changed.computeIfPresent(id, (unused, threshold) -> threshold.withValue(value));
        return new Catalogue(goals, objectives, metrics, platforms, figures, changed, actions, claims, sources);
    }

    /**
     * The source behind a citation such as {@code A-47} or {@code our-default}; empty when there is no such claim.
     */
    public Optional<Source> cited(String claim) {
        Claim known = claims.get(claim);
        return Optional.ofNullable(sources.get(known == null ? claim : known.source()));
    }

    /** Whether a citation says that a number is ours and not a publication's. */
    public boolean isOurDefault(String claim) {
        return cited(claim)
                .filter(source -> source.kind() == Source.Kind.OUR_DEFAULT)
                .isPresent();
    }
}
