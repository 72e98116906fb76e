package sextant.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * A platform and what to do with it.
 *
 * @param platform the platform
 * @param rank 1 is the most important
 * @param standing what to do with it
 * @param score the sum of its evidence
 * @param inUse whether the profile says that it is in use
 * @param goals the recommended goals it serves
 * @param knownAsOf the date of the general knowledge about it
 * @param evidence what speaks for and against it, strongest first
 */
public record PlatformAdvice(
        String platform,
        int rank,
        Standing standing,
        int score,
        boolean inUse,
        List<PlatformGoal> goals,
        LocalDate knownAsOf,
        List<Evidence> evidence) {

    /**
     * A goal on a platform.
     *
     * @param goal the goal
     * @param leads whether this is the platform that leads for the goal; one does (G-37)
     */
    public record PlatformGoal(String goal, boolean leads) {}
}
