package sextant.report;

import sextant.advice.StatedGoalCheck;

/** The goals that the user brought, each with its five checks. */
final class StatedGoalSection extends Section {

    StatedGoalSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        if (advice.statedGoals().isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.stated-goals"));
        for (StatedGoalCheck goal : advice.statedGoals()) {
            StringBuilder letters = new StringBuilder();
            goal.checks()
                    .forEach(check -> letters.append(
                                    check.passed()
                                            ? canvas.ink().good(check.letter() + "✓")
                                            : canvas.ink().warn(check.letter() + "✗"))
                            .append(' '));
            String note = words.say(goal.recommended() ? "stated-recommended" : "stated-not-recommended");
            canvas.ends(
                    "  " + Canvas.padded(words.goal(goal.goal()), 28) + letters,
                    canvas.ink().dim(note));
        }
    }
}
