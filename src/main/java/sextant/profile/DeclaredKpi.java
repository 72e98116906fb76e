package sextant.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Vocabulary.Kind;
import sextant.input.Bound;

/**
 * A metric that the user has made a KPI. Judged as it is written down, like a {@link StatedGoal}.
 *
 * @param metric id or name of the metric
 * @param goal id or name of the goal it decides
 * @param platform id or name of the platform it is read on
 * @param formula how it is computed, such as {@code conversions / visits}
 * @param reason why it is critical for the business
 * @param owner who answers for it; one of the team's members where those are given
 * @param baseline the value before the work
 * @param target the value to reach
 * @param deadline the day by which to reach it
 */
public record DeclaredKpi(
        @NameOf(Kind.METRIC) @Nullable String metric,
        @NameOf(Kind.GOAL) @Nullable String goal,
        @NameOf(Kind.PLATFORM) @Nullable String platform,
        @Nullable String formula,
        @Nullable String reason,
        @Nullable String owner,
        @Nullable @Bound BigDecimal baseline,
        @Nullable @Bound BigDecimal target,
        @Nullable LocalDate deadline) {}
