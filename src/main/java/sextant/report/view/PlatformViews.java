package sextant.report.view;

import java.util.List;
import java.util.Map;
import sextant.advice.PlatformAdvice;
import sextant.advice.Rejection.Kind;
import sextant.input.Json;

/** Makes the views of platforms. */
final class PlatformViews {

    private final Telling telling;
    private final Words words;

    PlatformViews(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    List<PlatformView> platforms() {
        return telling.advice().platforms().stream().map(this::view).toList();
    }

    private PlatformView view(PlatformAdvice platform) {
        return new PlatformView(
                platform.rank(),
                words.platform(platform.platform()),
                platform.standing(),
                word(platform),
                words.say("standing." + Json.name(platform.standing())),
                goals(platform),
                telling.say("known-as-of", "day", words.day(platform.knownAsOf())),
                telling.evidence(platform.evidence(), platform.score()),
                telling.sturdy().of(Kind.PLATFORM, platform.platform()));
    }

    private String word(PlatformAdvice platform) {
        String word = words.value(platform.standing());
        return platform.inUse() ? word : word + " " + words.say("not-in-use");
    }

    private String goals(PlatformAdvice platform) {
        List<String> goals = platform.goals().stream()
                .map(goal -> words.say(goal.leads() ? "goal-led" : "goal-supported", Map.of("goal", goal.goal())))
                .toList();
        return goals.isEmpty() ? "" : telling.say("goals-here", "goals", words.list(goals));
    }
}
