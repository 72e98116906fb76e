package sextant.explain.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.Evidence;
import sextant.advice.PlatformAdvice;
import sextant.advice.Rejection;
import sextant.advice.Selection.Item;

/**
 * What an advice says of an item.
 *
 * @param verdict what became of it
 * @param goal of a metric, the goal that it decides or was considered for; otherwise null
 * @param score the sum of its evidence
 * @param evidence what speaks for and against it
 * @param rejection why it was rejected; null when it was not
 */
record Account(
        Verdict verdict,
        @Nullable String goal,
        int score,
        List<Evidence> evidence,
        @Nullable Rejection rejection) {

    static Account of(Advice advice, Item item) {
        return recommended(advice, item)
                .or(() -> rejected(advice, item))
                .orElseGet(() -> new Account(Verdict.NOT_CONSIDERED, null, 0, List.of(), null));
    }

    private static Optional<Account> recommended(Advice advice, Item item) {
        Stream<Account> accounts = switch (item.kind()) {
            case GOAL ->
                advice.goals().stream()
                        .filter(goal -> goal.goal().equals(item.id()))
                        .map(goal -> new Account(Verdict.RECOMMENDED, null, goal.score(), goal.evidence(), null));
            case KPI ->
                advice.kpis().stream()
                        .filter(kpi -> kpi.metric().equals(item.id()))
                        .map(kpi -> new Account(Verdict.RECOMMENDED, kpi.goal(), kpi.score(), kpi.evidence(), null));
            case PLATFORM ->
                advice.platforms().stream()
                        .filter(platform -> platform.platform().equals(item.id()))
                        .map(platform ->
                                new Account(verdict(platform), null, platform.score(), platform.evidence(), null));
        };
        return accounts.findFirst();
    }

    private static Verdict verdict(PlatformAdvice platform) {
        return switch (platform.standing()) {
            case LEAD, SUPPORT -> Verdict.RECOMMENDED;
            case HOLD -> Verdict.ON_HOLD;
            case LEAVE -> Verdict.TO_LEAVE;
        };
    }

    private static Optional<Account> rejected(Advice advice, Item item) {
        return advice.rejected().stream()
                .filter(one -> one.kind() == item.kind() && one.item().equals(item.id()))
                .findFirst()
                .map(one -> new Account(Verdict.REJECTED, one.goal(), one.score(), one.evidence(), one));
    }
}
