package sextant.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured today.
 *
 * @param tracked the metrics somebody looks at: ids or names
 * @param kpis the metrics that decide whether a goal is met
 * @param previousKpis the KPIs of the period before: ids or names
 */
public record Measurement(
        @Nullable List<String> tracked,
        @Nullable List<DeclaredKpi> kpis,
        @Nullable List<String> previousKpis) {}
