package sextant.report.view;

import java.util.Map;
import sextant.advice.Rejection;
import sextant.input.Json;

/** Something that was not recommended, in words. */
public final class RejectionWords {

    private final Words words;

    public RejectionWords(Words words) {
        this.words = words;
    }

    /** What it is called. */
    public String name(Rejection rejection) {
        return switch (rejection.kind()) {
            case GOAL -> words.goal(rejection.item());
            case KPI -> words.metric(rejection.item());
            case PLATFORM -> words.platform(rejection.item());
        };
    }

    /** Why not. */
    public String cause(Rejection rejection) {
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
