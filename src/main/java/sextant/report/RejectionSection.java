package sextant.report;

import java.util.List;
import java.util.Map;
import sextant.advice.Rejection;
import sextant.input.Json;

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
        for (Rejection rejection : shown) {
            canvas.hanging(
                    "  ",
                    "· ",
                    name(rejection) + canvas.ink().dim(" (" + rejection.score() + ") – " + cause(rejection)));
            if (style.why()) {
                tree.full("      ", rejection.evidence(), rejection.score());
            }
        }
    }

    private String name(Rejection rejection) {
        return switch (rejection.kind()) {
            case GOAL -> words.goal(rejection.item());
            case KPI -> words.metric(rejection.item());
            case PLATFORM -> words.platform(rejection.item());
        };
    }

    private String cause(Rejection rejection) {
        String by = rejection.by();
        String name = by == null
                ? ""
                : switch (rejection.cause()) {
                    case EXCLUDED -> words.text("choices." + by + ".holds", Map.of());
                    case VANITY_WITHOUT_PARTNER, COUNTED_ALREADY -> words.metric(by);
                    case TOO_LITTLE_EVIDENCE, OUTSCORED -> "";
                };
        return words.say("causes." + Json.name(rejection.cause()), Map.of("by", name));
    }
}
