package sextant.explain.why;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.GoalAdvice;
import sextant.advice.PlatformAdvice;
import sextant.advice.Rejection;
import sextant.advice.Rejection.Cause;
import sextant.advice.Rejection.Kind;
import sextant.advice.Selection.Item;
import sextant.advice.Standing;
import sextant.catalogue.Threshold;
import sextant.rulebook.Rulebook;

/** How high the bar was for what is not recommended: the score that choosing asks for. */
final class Bar {

    private static final String GOAL_FLOOR = "goal-floor";
    private static final String PLATFORM_FLOOR = "platform-floor";
    private static final double WHOLE = 100;

    private final Rulebook rulebook;
    private final Advice advice;

    Bar(Rulebook rulebook, Advice advice) {
        this.rulebook = rulebook;
        this.advice = advice;
    }

    /** Why an item is not recommended. */
    WhyNot whyNot(Item item, Account account) {
        Rejection rejection = account.rejection();
        if (rejection != null) {
            return rejected(item, rejection.cause(), rejection.by());
        }
        if (account.verdict() == Verdict.NOT_CONSIDERED) {
            return new WhyNot(null, null, entry(item.kind()), null);
        }
        return account.score() < threshold(PLATFORM_FLOOR)
                ? rejected(item, Cause.TOO_LITTLE_EVIDENCE, PLATFORM_FLOOR)
                : rejected(item, Cause.OUTSCORED, null);
    }

    private WhyNot rejected(Item item, Cause cause, @Nullable String by) {
        return switch (cause) {
            case TOO_LITTLE_EVIDENCE -> new WhyNot(cause, by, by == null ? null : needed(by), null);
            case OUTSCORED -> outscored(item.kind(), by);
            case EXCLUDED, VANITY_WITHOUT_PARTNER, COUNTED_ALREADY -> new WhyNot(cause, by, null, null);
        };
    }

    /** What nothing speaks for is measured by the bar for what is new; a metric has none before it fits a goal. */
    private @Nullable Integer entry(Kind kind) {
        return switch (kind) {
            case GOAL -> needed(GOAL_FLOOR);
            case KPI -> null;
            case PLATFORM -> needed("platform-entry");
        };
    }

    private int needed(String threshold) {
        return threshold.equals(GOAL_FLOOR)
                ? (int) Math.max(1, Math.ceil(bestGoal() * threshold(GOAL_FLOOR) / WHOLE))
                : (int) Math.ceil(threshold(threshold));
    }

    private int bestGoal() {
        return IntStream.concat(
                        advice.goals().stream().mapToInt(GoalAdvice::score),
                        advice.rejected().stream()
                                .filter(one -> one.kind() == Kind.GOAL)
                                .mapToInt(Rejection::score))
                .max()
                .orElse(0);
    }

    private double threshold(String id) {
        Threshold threshold = rulebook.catalogue().thresholds().get(id);
        return threshold == null ? 0 : threshold.on(advice.asOf()).value().doubleValue();
    }

    private WhyNot outscored(Kind kind, @Nullable String by) {
        Optional<Map.Entry<String, Integer>> last = chosen(kind).entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
        return new WhyNot(
                Cause.OUTSCORED,
                by,
                last.map(entry -> entry.getValue() + 1).orElse(null),
                last.map(Map.Entry::getKey).orElse(null));
    }

    private Map<String, Integer> chosen(Kind kind) {
        Map<String, Integer> scores = new TreeMap<>();
        switch (kind) {
            case GOAL -> advice.goals().forEach(goal -> scores.put(goal.goal(), goal.score()));
            case KPI -> advice.kpis().forEach(kpi -> scores.put(kpi.metric(), kpi.score()));
            case PLATFORM -> worked().forEach(platform -> scores.put(platform.platform(), platform.score()));
        }
        return scores;
    }

    private Stream<PlatformAdvice> worked() {
        return advice.platforms().stream()
                .filter(platform -> platform.standing() == Standing.LEAD || platform.standing() == Standing.SUPPORT);
    }
}
