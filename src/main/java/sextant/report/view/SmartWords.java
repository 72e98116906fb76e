package sextant.report.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.advice.Advice;
import sextant.advice.Fact;
import sextant.advice.GoalAdvice;
import sextant.advice.SmartCheck;
import sextant.advice.SmartCheck.Letter;
import sextant.advice.SmartDraft;
import sextant.advice.Warning;
import sextant.input.Json;

/** A goal drafted as specific, measurable, achievable, realistic and time-bound, in words. */
public final class SmartWords {

    private final Words words;

    public SmartWords(Words words) {
        this.words = words;
    }

    /** The five lines of a goal. */
    public List<SmartLine> lines(GoalAdvice goal, Advice advice) {
        return goal.smart().checks().stream()
                .map(check -> line(goal, check, advice))
                .toList();
    }

    private SmartLine line(GoalAdvice goal, SmartCheck check, Advice advice) {
        Letter letter = check.letter();
        Mark mark = !check.passed() ? Mark.FAILED : isKnown(goal.smart(), letter) ? Mark.PASSED : Mark.OPEN;
        return new SmartLine(
                letter.name(),
                words.say("smart." + letter),
                mark,
                text(goal, letter),
                findings(check, SmartDraft.about(goal.goal()), advice));
    }

    private String text(GoalAdvice goal, Letter letter) {
        SmartDraft draft = goal.smart();
        return switch (letter) {
            case S -> specific(goal);
            case M -> words.list(draft.kpis().stream().map(words::metric).toList());
            case A -> judgement("achievable", draft.achievable());
            case R -> realistic(draft.realistic());
            case T -> words.say("by", Map.of("day", words.day(draft.deadline())));
        };
    }

    /** A judgement without any fact behind it is open, not passed. */
    private static boolean isKnown(SmartDraft draft, Letter letter) {
        return switch (letter) {
            case A -> !draft.achievable().facts().isEmpty();
            case R -> !draft.realistic().facts().isEmpty();
            case S, M, T -> true;
        };
    }

    /** What speaks against a letter of a goal at some place: the titles of the warnings. */
    List<String> findings(SmartCheck check, String about, Advice advice) {
        return advice.warnings().stream()
                .filter(warning -> warning.about().equals(about))
                .filter(warning -> check.findings().contains(warning.code()))
                .map(this::title)
                .distinct()
                .toList();
    }

    private String title(Warning warning) {
        return words.text("warnings." + warning.code() + ".title", warning.arguments());
    }

    private String specific(GoalAdvice goal) {
        SmartDraft draft = goal.smart();
        String platform = draft.platform();
        String what = platform == null
                ? words.goal(goal.goal())
                : words.say("specific", Map.of("goal", goal.goal(), "platform", platform));
        Stream<String> scope = draft.scope().stream()
                .filter(fact -> !RadiusWords.isUnit(fact))
                .map(fact -> scope(fact, draft.scope()))
                .distinct();
        return words.clauses(Stream.concat(Stream.of(what), scope).toList());
    }

    private String scope(Fact fact, List<Fact> scope) {
        if (!RadiusWords.isDistance(fact)) {
            return words.factValue(fact);
        }
        String distance = new RadiusWords(words).of(scope).orElseGet(() -> words.factValue(fact));
        return words.say("within", Map.of("distance", distance));
    }

    private String judgement(String kind, SmartDraft.Judgement judgement) {
        String facts = words.clauses(judgement.facts().stream()
                .map(judgement.code().equals("own-reason") ? words::factValue : words::fact)
                .distinct()
                .toList());
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

    /** What a goal rests on. */
    public String grounds(GoalAdvice goal) {
        Map<String, Object> arguments = goal.objective() == null ? Map.of() : Map.of("objective", goal.objective());
        return words.say("grounds." + Json.name(goal.grounds()), arguments);
    }
}
