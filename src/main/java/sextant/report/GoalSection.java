package sextant.report;

import sextant.advice.GoalAdvice;
import sextant.advice.Rejection.Kind;
import sextant.report.view.Mark;
import sextant.report.view.SmartLine;
import sextant.report.view.SmartWords;

/** The recommended goals, each with its SMART lines. */
final class GoalSection extends Section {

    private static final int LETTER_COLUMN = 15;

    private final SmartWords smart;

    GoalSection(Page page) {
        super(page);
        this.smart = new SmartWords(words);
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
        canvas.wrapped("   ", canvas.ink().dim(smart.grounds(goal)));
        if (style.why()) {
            tree.full("   ", goal.evidence(), goal.score());
        } else {
            tree.brief("   ", goal.evidence());
        }
        sturdiness(Kind.GOAL, goal.goal());
        smart.lines(goal, advice).forEach(this::write);
    }

    private void write(SmartLine line) {
        String mark = line.mark().sign();
        String shown = line.mark() == Mark.PASSED
                ? canvas.ink().good(mark)
                : canvas.ink().warn(mark);
        canvas.hanging("   ", shown + " " + Canvas.padded(line.word(), LETTER_COLUMN), line.text());
    }
}
