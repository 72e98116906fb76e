package sextant.report;

import java.util.List;
import sextant.advice.Rejection;
import sextant.report.view.RejectionWords;

/** What was considered and not recommended. */
final class RejectionSection extends Section {

    private static final int SHOWN_IN_SHORT = 6;

    RejectionSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        List<Rejection> shown = advice.rejected().stream()
                .filter(rejection -> style.why() || rejection.score() > 0)
                .limit(style.why() ? Integer.MAX_VALUE : SHOWN_IN_SHORT)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.rejected"));
        RejectionWords said = new RejectionWords(words);
        for (Rejection rejection : shown) {
            canvas.hanging(
                    "  ",
                    "· ",
                    said.name(rejection) + canvas.ink().dim(" (" + rejection.score() + ") – " + said.cause(rejection)));
            if (style.why()) {
                tree.full("      ", rejection.evidence(), rejection.score());
            }
        }
    }
}
