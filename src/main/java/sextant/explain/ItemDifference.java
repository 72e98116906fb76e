package sextant.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.advice.Rejection;

/**
 * A goal, KPI or platform that is not the same in two pieces of advice, with the reasons.
 *
 * @param kind what it is
 * @param item the goal, metric or platform
 * @param turn whether it came, went or changed
 * @param changes the sides of it that differ
 * @param evidence what speaks for and against it that did not, or with another weight: these add up to the difference of
 *     the scores, where it was considered in both
 * @param facts the differing facts behind its baseline
 * @param rejectedBefore why it was not recommended; null where it was, or was not considered
 * @param rejectedAfter why it is not recommended; null where it is, or is not considered
 */
public record ItemDifference(
        Rejection.Kind kind,
        String item,
        Turn turn,
        List<Delta> changes,
        List<EvidenceDifference> evidence,
        List<FactDifference> facts,
        @Nullable Rejection rejectedBefore,
        @Nullable Rejection rejectedAfter) {}
