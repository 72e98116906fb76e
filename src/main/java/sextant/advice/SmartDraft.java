package sextant.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal drafted as specific, measurable, achievable, realistic and time-bound.
 *
 * @param platform where: the platform that leads for the goal; null when none is recommended
 * @param scope for whom and within what area: facts of the profile
 * @param kpis measured by which recommended KPIs
 * @param achievable why it can be reached from where things stand
 * @param realistic whether money and hours cover it
 * @param deadline by when
 * @param checks the five checks, in the order S, M, A, R, T: the same that a goal of the user's has to pass
 */
public record SmartDraft(
        @Nullable String platform,
        List<Fact> scope,
        List<String> kpis,
        Judgement achievable,
        Judgement realistic,
        LocalDate deadline,
        List<SmartCheck> checks) {

    private static final String ABOUT = "draft.";

    /**
     * A judgement with the facts it rests on.
     *
     * @param code what is judged, the id of a text
     * @param facts the facts
     */
    public record Judgement(String code, List<Fact> facts) {}

    /** What the warnings about the draft of a goal are about. */
    public static String about(String goal) {
        return ABOUT + goal;
    }

    /** The goal whose draft a warning is about; empty where it is about something else. */
    public static Optional<String> goalOf(String about) {
        return about.startsWith(ABOUT) ? Optional.of(about.substring(ABOUT.length())) : Optional.empty();
    }
}
