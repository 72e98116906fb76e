package sextant.report.view;

import java.util.List;
import sextant.advice.GoalAdvice;
import sextant.advice.Rejection.Kind;
import sextant.advice.SmartCheck;
import sextant.advice.StatedGoalCheck;

/** Makes the views of goals: those we recommend and those that the user brought. */
final class GoalViews {

    private final Telling telling;
    private final SmartWords smart;

    GoalViews(Telling telling) {
        this.telling = telling;
        this.smart = new SmartWords(telling.words());
    }

    List<GoalView> recommended() {
        return telling.advice().goals().stream().map(this::view).toList();
    }

    private GoalView view(GoalAdvice goal) {
        return new GoalView(
                goal.rank(),
                telling.words().goal(goal.goal()),
                telling.words().find("goals." + goal.goal() + ".about").orElse(""),
                smart.grounds(goal),
                smart.lines(goal, telling.advice()),
                telling.evidence(goal.evidence(), goal.score()),
                telling.sturdy().of(Kind.GOAL, goal.goal()));
    }

    List<StatedGoalView> stated() {
        return telling.advice().statedGoals().stream().map(this::view).toList();
    }

    private StatedGoalView view(StatedGoalCheck goal) {
        return new StatedGoalView(
                telling.words().goal(goal.goal()),
                telling.words().say(goal.recommended() ? "stated-recommended" : "stated-not-recommended"),
                goal.checks().stream().map(check -> line(check, goal.about())).toList());
    }

    private SmartLine line(SmartCheck check, String about) {
        return new SmartLine(
                check.letter().name(),
                telling.words().say("smart." + check.letter()),
                check.passed() ? Mark.PASSED : Mark.FAILED,
                "",
                smart.findings(check, about, telling.advice()));
    }
}
