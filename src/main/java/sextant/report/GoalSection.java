package sextant.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.advice.Fact;
import sextant.advice.GoalAdvice;
import sextant.advice.SmartCheck;
import sextant.advice.SmartDraft;
import sextant.input.Json;

/** The recommended goals, each with its SMART lines. */
final class GoalSection extends Section {

    private static final int LETTER_COLUMN = 15;

    GoalSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        canvas.heading(words.say("headings.goals"));
        int greatest = advice.goals().stream().mapToInt(GoalAdvice::score).max().orElse(0);
        advice.goals().forEach(goal -> write(goal, greatest));
    }

    private void write(GoalAdvice goal, int greatest) {
        canvas.gap();
        String name = goal.rank() + "  " + canvas.ink().bold(words.goal(goal.goal()));
        canvas.ends(name, canvas.gauge(goal.score(), greatest));
        canvas.wrapped("   ", canvas.ink().dim(grounds(goal)));
        if (style.why()) {
            tree.full("   ", goal.evidence(), goal.score());
        } else {
            tree.brief("   ", goal.evidence());
        }
        SmartDraft draft = goal.smart();
        List<String> measured = draft.kpis().stream().map(words::metric).toList();
        line(goal, SmartCheck.Letter.S, specific(goal, draft), true);
        line(goal, SmartCheck.Letter.M, Words.list(measured), true);
        line(goal, SmartCheck.Letter.A, judgement("achievable", draft.achievable()), isKnown(draft.achievable()));
        line(goal, SmartCheck.Letter.R, realistic(draft.realistic()), isKnown(draft.realistic()));
        line(goal, SmartCheck.Letter.T, words.say("by", Map.of("day", words.day(draft.deadline()))), true);
    }

    private String grounds(GoalAdvice goal) {
        Map<String, Object> arguments = goal.objective() == null ? Map.of() : Map.of("objective", goal.objective());
        return words.say("grounds." + Json.name(goal.grounds()), arguments);
    }

    /** A judgement without any fact behind it is open, not passed. */
    private static boolean isKnown(SmartDraft.Judgement judgement) {
        return !judgement.facts().isEmpty();
    }

    private void line(GoalAdvice goal, SmartCheck.Letter letter, String text, boolean known) {
        boolean passed = goal.smart().checks().stream()
                .filter(check -> check.letter() == letter)
                .allMatch(SmartCheck::passed);
        String mark = !passed
                ? canvas.ink().warn("✗")
                : known ? canvas.ink().good("✓") : canvas.ink().warn("?");
        canvas.hanging("   ", mark + " " + Canvas.padded(words.say("smart." + letter), LETTER_COLUMN), text);
    }

    private String specific(GoalAdvice goal, SmartDraft draft) {
        String platform = draft.platform();
        String what = platform == null
                ? words.goal(goal.goal())
                : words.say("specific", Map.of("goal", goal.goal(), "platform", platform));
        List<String> scope = draft.scope().stream()
                .filter(fact -> !fact.path().endsWith("radius.unit"))
                .map(fact -> scope(fact, draft.scope()))
                .distinct()
                .toList();
        return scope.isEmpty() ? what : what + "; " + String.join("; ", scope);
    }

    private String scope(Fact fact, List<Fact> scope) {
        if (!fact.path().endsWith("radius.distance")) {
            return words.factValue(fact);
        }
        Optional<Fact> unit = scope.stream()
                .filter(other -> other.path().endsWith("radius.unit"))
                .findFirst();
        String distance = words.factValue(fact)
                + unit.map(found -> " " + words.factValue(found)).orElse("");
        return words.say("within", Map.of("distance", distance));
    }

    private String judgement(String kind, SmartDraft.Judgement judgement) {
        String facts = judgement.facts().stream()
                .map(judgement.code().equals("own-reason") ? words::factValue : words::fact)
                .distinct()
                .reduce((left, right) -> left + "; " + right)
                .orElse("");
        return words.say(kind + "." + judgement.code(), Map.of("facts", facts));
    }

    private String realistic(SmartDraft.Judgement judgement) {
        Optional<Fact> currency = fact(judgement, "resources.currency");
        String money = fact(judgement, "resources.paidBudget")
                .map(amount -> words.money(amount, currency))
                .orElse("");
        Object hours =
                fact(judgement, "resources.hoursPerWeek").map(Fact::value).orElse(0);
        return words.say("realistic." + judgement.code(), Map.of("money", money, "hours", hours));
    }

    private static Optional<Fact> fact(SmartDraft.Judgement judgement, String path) {
        return judgement.facts().stream()
                .filter(fact -> fact.path().equals(path))
                .findFirst();
    }
}
