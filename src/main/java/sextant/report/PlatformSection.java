package sextant.report;

import java.util.List;
import java.util.Map;
import sextant.advice.PlatformAdvice;
import sextant.advice.Rejection.Kind;
import sextant.advice.Standing;

/** The platforms and what to do with each. */
final class PlatformSection extends Section {

    private static final int NAME_COLUMN = 16;

    PlatformSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        canvas.heading(words.say("headings.platforms"));
        if (advice.platforms().isEmpty()) {
            canvas.wrapped("   ", words.say("no-platform"));
        }
        int greatest = advice.platforms().stream()
                .mapToInt(PlatformAdvice::score)
                .max()
                .orElse(0);
        advice.platforms().forEach(platform -> write(platform, greatest));
    }

    private void write(PlatformAdvice platform, int greatest) {
        canvas.gap();
        String name = Canvas.padded(canvas.ink().bold(words.platform(platform.platform())), NAME_COLUMN);
        canvas.ends(platform.rank() + "  " + name + standing(platform), canvas.gauge(platform.score(), greatest));
        canvas.wrapped("   ", words.say("standing." + sextant.input.Json.name(platform.standing())));
        List<String> goals = platform.goals().stream()
                .map(goal -> words.say(goal.leads() ? "goal-led" : "goal-supported", Map.of("goal", goal.goal())))
                .toList();
        if (!goals.isEmpty()) {
            canvas.wrapped("   ", words.say("goals-here", Map.of("goals", words.list(goals))));
        }
        if (style.why()) {
            tree.full("   ", platform.evidence(), platform.score());
            canvas.wrapped(
                    "   ", canvas.ink().dim(words.say("known-as-of", Map.of("day", words.day(platform.knownAsOf())))));
        } else {
            tree.brief("   ", platform.evidence());
        }
        sturdiness(Kind.PLATFORM, platform.platform());
    }

    private String standing(PlatformAdvice platform) {
        String word = words.value(platform.standing());
        String isNew = platform.inUse() ? "" : " " + words.say("not-in-use");
        return (platform.standing() == Standing.LEAVE
                        ? canvas.ink().bad(word)
                        : platform.standing() == Standing.HOLD
                                ? canvas.ink().warn(word)
                                : canvas.ink().good(word))
                + canvas.ink().dim(isNew);
    }
}
