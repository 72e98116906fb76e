package sextant.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.input.OrEmpty;

/**
 * A defined measurement; neutral until a goal makes a KPI of it.
 *
 * @param id the id
 * @param names what people call it, by language
 * @param family the display group (C-04)
 * @param unit the unit of its value
 * @param direction in which direction it improves
 * @param level how far down the road it measures
 * @param timing whether it moves before the goal is reached or with it
 * @param scope whether it is read for each platform or once
 * @param formula how it is computed from the profile's numbers; null where it can only be read off
 * @param needs what must be in place to read it
 * @param vanityFor the goals for which it only looks good: there it may support, never lead (T-01)
 * @param partner the metric that must stand beside it when it supports; null where none is needed
 * @param guard the metric that shows when this one is being pushed for its own sake; null where none does
 * @param offered where it can be read, as far as we looked it up
 * @param parts the metrics that are contained in it, so that nothing is counted twice
 * @param target how a target is proposed
 * @param cadence how often to look at it
 * @param sources the claims it rests on
 */
public record Metric(
        String id,
        Map<String, List<String>> names,
        String family,
        Unit unit,
        Direction direction,
        Level level,
        Timing timing,
        Scope scope,
        @Nullable String formula,
        @OrEmpty List<DataNeed> needs,
        @OrEmpty List<String> vanityFor,
        @Nullable String partner,
        @Nullable String guard,
        @OrEmpty List<Offer> offered,
        @OrEmpty List<String> parts,
        Target target,
        Cadence cadence,
        List<String> sources)
        implements Named {

    public Metric {
        needs = orEmpty(needs);
        vanityFor = orEmpty(vanityFor);
        offered = orEmpty(offered);
        parts = orEmpty(parts);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The platforms that have given it up on a day. */
    public List<Offer> retired(LocalDate day) {
        return offered.stream().filter(offer -> offer.isRetired(day)).toList();
    }

    /** Whether a platform has given it up on a day; false where we don't know. */
    public boolean isRetired(String platform, LocalDate day) {
        return retired(day).stream().anyMatch(offer -> offer.on().equals(platform));
    }

    /** Whether every platform that offered it, as far as we know, has given it up on a day. */
    public boolean isRetiredEverywhere(LocalDate day) {
        return !offered.isEmpty() && retired(day).size() == offered.size();
    }

    /** Whether the metric only looks good for a goal. */
    public boolean isVanityFor(String goal) {
        return vanityFor.contains(goal);
    }
}
