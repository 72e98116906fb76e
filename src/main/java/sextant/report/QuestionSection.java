package sextant.report;

import sextant.advice.OpenQuestion;

/** The facts that were not given and would matter most. */
final class QuestionSection extends Section {

    QuestionSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        if (advice.openQuestions().isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.questions"));
        for (OpenQuestion question : advice.openQuestions()) {
            canvas.hanging(
                    "  ",
                    "? ",
                    words.label(question.fact())
                            + canvas.ink().dim(" – " + words.help(question.fact()) + "  " + question.fact()));
        }
    }
}
