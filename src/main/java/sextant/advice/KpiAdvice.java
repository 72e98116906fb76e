package sextant.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Cadence;
import sextant.catalogue.DataNeed;
import sextant.catalogue.Direction;
import sextant.catalogue.Level;
import sextant.catalogue.Timing;
import sextant.catalogue.Unit;

/**
 * A recommended KPI. Its name and definition are texts under the metric's id.
 *
 * @param metric the metric
 * @param goal the goal that it decides
 * @param alsoServes other recommended goals that it tells something about
 * @param role whether it leads or supports
 * @param partner the KPI that must stand beside it; null when it can stand alone
 * @param guard the metric that shows when this one is being pushed for its own sake; null where none does
 * @param score the sum of its evidence
 * @param formula how it is computed from the profile's numbers; null when it is read off
 * @param unit the unit of its value
 * @param direction in which direction it improves
 * @param level how far down the road it measures
 * @param timing whether it moves before the goal is reached or with it
 * @param cadence how often to look at it
 * @param platform the platform on which to read it; null when it is read over all
 * @param baseline where it stands; null when the profile does not say
 * @param target where it should go
 * @param data what it needs to be read, and whether that is there
 * @param owner who answers for it; null when nobody is named
 * @param evidence what speaks for and against it, strongest first
 */
public record KpiAdvice(
        String metric,
        String goal,
        List<String> alsoServes,
        KpiRole role,
        @Nullable String partner,
        @Nullable String guard,
        int score,
        @Nullable String formula,
        Unit unit,
        Direction direction,
        Level level,
        Timing timing,
        Cadence cadence,
        @Nullable String platform,
        @Nullable Baseline baseline,
        TargetAdvice target,
        List<DataStatus> data,
        @Nullable String owner,
        List<Evidence> evidence) {

    /**
     * Where a KPI stands today.
     *
     * @param value its value
     * @param facts the facts it was taken or computed from
     * @param days the length of the time in which a count was made; null where it is not known, or where time does not matter
     */
    public record Baseline(
            BigDecimal value, List<Fact> facts, @Nullable Integer days) {}

    /**
     * Where a KPI should go.
     *
     * @param value the value to reach; null when none can be proposed
     * @param reasoning why this value, or why none: the id of a text
     * @param sources the claims behind it
     * @param by the day by which to reach it
     */
    public record TargetAdvice(@Nullable BigDecimal value, String reasoning, List<String> sources, LocalDate by) {}

    /**
     * Something a KPI needs to be read.
     *
     * @param need what
     * @param status whether it is there
     */
    public record DataStatus(DataNeed need, Status status) {}

    /** Whether something is there. */
    public enum Status {
        PRESENT,
        MISSING,
        UNKNOWN
    }
}
