package sextant.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Vocabulary.Kind;

/**
 * What is measured today.
 *
 * @param tracked the metrics somebody looks at: ids or names
 * @param kpis the metrics that decide whether a goal is met
 * @param previousKpis the KPIs of the period before: ids or names
 */
public record Measurement(
        @NameOf(Kind.METRIC) @Nullable List<String> tracked,
        @Nullable List<DeclaredKpi> kpis,
        @NameOf(Kind.METRIC) @Nullable List<String> previousKpis) {}
