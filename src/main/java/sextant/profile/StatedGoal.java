package sextant.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Vocabulary.Kind;
import sextant.input.Bound;

/**
 * A social-media goal that the user has set, with its SMART parts. A part that is absent is absent from the goal: goals
 * are judged as they are written down.
 *
 * @param goal id or name of the goal
 * @param objective id or name of the business objective that it serves
 * @param metric id or name of the metric it is measured by
 * @param platform id or name of the platform it is meant for
 * @param area the place it is meant for
 * @param audience the people it is meant for
 * @param baseline the metric's value before the work
 * @param target the value to reach
 * @param start the day on which the work begins
 * @param deadline the day by which to reach the target
 * @param why why it can be achieved
 */
public record StatedGoal(
        @NameOf(Kind.GOAL) @Nullable String goal,
        @NameOf(Kind.OBJECTIVE) @Nullable String objective,
        @NameOf(Kind.METRIC) @Nullable String metric,
        @NameOf(Kind.PLATFORM) @Nullable String platform,
        @Nullable String area,
        @Nullable String audience,
        @Nullable @Bound BigDecimal baseline,
        @Nullable @Bound BigDecimal target,
        @Nullable LocalDate start,
        @Nullable LocalDate deadline,
        @Nullable String why) {}
