package sextant.engine.rule;

import org.jspecify.annotations.Nullable;
import sextant.catalogue.Level;

/**
 * A metric with a target by a date for a goal: the common form of stated goals, declared KPIs and our drafts, so that
 * one set of rules judges them all. A part that is missing is null: aims are judged as they are written down.
 *
 * @param origin where it comes from
 * @param about its place in the profile, such as {@code goals[0]}; of a draft, {@code draft.} and the goal
 * @param goal the goal
 * @param metric the metric
 * @param platform the platform it is meant for
 * @param place the area it is meant for
 * @param audience the people it is meant for
 * @param baseline the value before the work
 * @param target the value to reach
 * @param timesBaseline target divided by baseline, or by where the number stands today where no baseline is given; null
 *     where that is zero
 * @param startValue what {@code timesBaseline} divides by: the baseline, or where the number stands today
 * @param improves whether the target is better than the baseline; null where one of them is missing
 * @param met whether the number stands at the target already; null where it is not known
 * @param days days from the start, or from the as-of date where none is given, to the deadline
 * @param daysLeft days from the as-of date to the deadline; negative when it has passed
 * @param reason why it can be achieved; of a KPI, why it is critical
 * @param owner who answers for it
 * @param objective the business objective it serves
 * @param vanity whether the metric only looks good for the goal; without a goal, for any goal
 * @param partner the metric that must stand beside this one
 * @param partnerPresent whether the partner is among the KPIs
 * @param level how far down the road the metric measures
 * @param formula how the user's formula compares with the metric's; null where one of them is missing
 * @param weeklyGain whether the metric is a weekly gain of followers
 */
public record Aim(
        AimOrigin origin,
        String about,
        @Nullable String goal,
        @Nullable String metric,
        @Nullable String platform,
        @Nullable String place,
        @Nullable String audience,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Double timesBaseline,
        @Nullable Double startValue,
        @Nullable Boolean improves,
        @Nullable Boolean met,
        @Nullable Integer days,
        @Nullable Integer daysLeft,
        @Nullable String reason,
        @Nullable String owner,
        @Nullable String objective,
        @Nullable Boolean vanity,
        @Nullable String partner,
        @Nullable Boolean partnerPresent,
        @Nullable Level level,
        @Nullable FormulaReading formula,
        @Nullable Boolean weeklyGain) {}
