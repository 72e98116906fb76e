package sextant.engine.choose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import sextant.advice.Evidence;
import sextant.advice.PlatformAdvice;
import sextant.advice.PlatformAdvice.PlatformGoal;
import sextant.advice.Rejection;
import sextant.advice.Rejection.Cause;
import sextant.advice.Rejection.Kind;
import sextant.advice.Standing;
import sextant.catalogue.Platform;

/** Chooses platforms for goals: the one that serves the first goal best leads, some support, and others in use are held or left. */
public final class PlatformChooser {

    private final Map<String, Platform> platforms;
    private final Set<String> inUse;
    private final List<String> goals;
    private final Exclusions exclusions;
    private final int most;
    private final int floor;
    private final int entry;
    private final int leave;

    /**
     * Prepares a choice.
     *
     * @param platforms the platforms by id
     * @param inUse those that are in use
     * @param goals the chosen goals in order of rank
     * @param exclusions what may not be chosen
     * @param most on how many at most to work
     * @param floor the score that a platform in use needs to be worked on
     * @param entry the score that one not in use needs to be begun with: more, because beginning costs
     * @param leave how far below zero the score of one in use must be for it to be left
     */
    public PlatformChooser(
            Map<String, Platform> platforms,
            Set<String> inUse,
            List<String> goals,
            Exclusions exclusions,
            int most,
            int floor,
            int entry,
            int leave) {
        this.platforms = platforms;
        this.inUse = inUse;
        this.goals = goals;
        this.exclusions = exclusions;
        this.most = most;
        this.floor = floor;
        this.entry = entry;
        this.leave = leave;
    }

    /**
     * The platforms to work on, hold or leave, best first, and the others with the reason.
     *
     * @param advice the platforms that are advised on
     * @param rejected those that are not in use and not recommended, though something speaks for them
     */
    public record Choice(List<PlatformAdvice> advice, List<Rejection> rejected) {}

    /** Chooses among candidates, given in any order. */
    public Choice choose(List<Candidate> candidates) {
        List<Candidate> ranked =
                candidates.stream().sorted(Candidate.BEST_FIRST).toList();
        List<Candidate> worked = leadFirst(worked(ranked));
        List<PlatformAdvice> advice = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        worked.forEach(one -> advice.add(
                advice(one, advice.isEmpty() ? Standing.LEAD : Standing.SUPPORT, worked, advice.size() + 1)));
        for (Candidate candidate : ranked) {
            if (!worked.contains(candidate) && inUse.contains(candidate.item())) {
                Standing standing = candidate.score() <= -leave ? Standing.LEAVE : Standing.HOLD;
                advice.add(advice(candidate, standing, worked, advice.size() + 1));
            } else if (!worked.contains(candidate) && !candidate.evidence().isEmpty()) {
                rejected.add(rejection(candidate));
            }
        }
        return new Choice(inOrder(advice), rejected);
    }

    /** Those with enough evidence; where none has, the best one in use that something speaks for. */
    private List<Candidate> worked(List<Candidate> ranked) {
        List<Candidate> enough =
                ranked.stream().filter(this::mayBeWorkedOn).limit(most).toList();
        return enough.isEmpty()
                ? ranked.stream().filter(this::mayBeKeptUp).limit(1).toList()
                : enough;
    }

    /** The platform that leads for the first goal leads in all; the others follow by score. */
    private List<Candidate> leadFirst(List<Candidate> worked) {
        if (goals.isEmpty() || worked.isEmpty()) {
            return worked;
        }
        Candidate lead = leader(goals.get(0), worked).orElseThrow();
        List<Candidate> ordered = new ArrayList<>(List.of(lead));
        worked.stream().filter(one -> !one.equals(lead)).forEach(ordered::add);
        return ordered;
    }

    private boolean mayBeKeptUp(Candidate candidate) {
        return inUse.contains(candidate.item())
                && candidate.score() > 0
                && exclusions.excluding(candidate.item()).isEmpty();
    }

    private boolean mayBeWorkedOn(Candidate candidate) {
        return candidate.score() >= needed(candidate)
                && exclusions.excluding(candidate.item()).isEmpty();
    }

    private int needed(Candidate candidate) {
        return inUse.contains(candidate.item()) ? floor : entry;
    }

    /** Those to work on come first, whatever the score of one that is held. */
    private static List<PlatformAdvice> inOrder(List<PlatformAdvice> advice) {
        List<PlatformAdvice> sorted = advice.stream()
                .sorted(Comparator.comparing(PlatformAdvice::standing).thenComparing(PlatformAdvice::rank))
                .toList();
        List<PlatformAdvice> ranked = new ArrayList<>();
        for (PlatformAdvice one : sorted) {
            ranked.add(new PlatformAdvice(
                    one.platform(),
                    ranked.size() + 1,
                    one.standing(),
                    one.score(),
                    one.inUse(),
                    one.goals(),
                    one.knownAsOf(),
                    one.evidence()));
        }
        return ranked;
    }

    private PlatformAdvice advice(Candidate candidate, Standing standing, List<Candidate> worked, int rank) {
        boolean active = standing == Standing.LEAD || standing == Standing.SUPPORT;
        return new PlatformAdvice(
                candidate.item(),
                rank,
                standing,
                candidate.score(),
                inUse.contains(candidate.item()),
                active ? goalsOf(candidate, worked) : List.of(),
                knownAsOf(candidate),
                candidate.evidence());
    }

    private LocalDate knownAsOf(Candidate candidate) {
        return Objects.requireNonNull(platforms.get(candidate.item()), "candidates are platforms")
                .knownAsOf();
    }

    /** The goals that it leads, and those for which something in particular speaks; where nothing does, the first one. */
    private List<PlatformGoal> goalsOf(Candidate candidate, List<Candidate> worked) {
        List<PlatformGoal> served = new ArrayList<>();
        for (String goal : goals) {
            boolean leads = leader(goal, worked).filter(candidate::equals).isPresent();
            if (leads || forGoal(candidate, goal) > 0) {
                served.add(new PlatformGoal(goal, leads));
            }
        }
        return served.isEmpty() && !goals.isEmpty() ? List.of(new PlatformGoal(goals.get(0), false)) : served;
    }

    /** The platform that suits a goal best, by evidence for any goal and for this one; ties go to the best in all. */
    private static Optional<Candidate> leader(String goal, List<Candidate> worked) {
        return worked.stream()
                .min(Comparator.comparingInt((Candidate candidate) -> -fit(candidate, goal))
                        .thenComparing(Candidate.BEST_FIRST));
    }

    private static int fit(Candidate candidate, String goal) {
        return Evidence.sum(candidate.evidence().stream()
                .filter(evidence -> evidence.goal() == null || goal.equals(evidence.goal()))
                .toList());
    }

    private static int forGoal(Candidate candidate, String goal) {
        return Evidence.sum(candidate.evidence().stream()
                .filter(evidence -> goal.equals(evidence.goal()))
                .toList());
    }

    private Rejection rejection(Candidate candidate) {
        Optional<String> excluding = exclusions.excluding(candidate.item());
        boolean little = candidate.score() < needed(candidate);
        Cause cause = excluding.isPresent() ? Cause.EXCLUDED : little ? Cause.TOO_LITTLE_EVIDENCE : Cause.OUTSCORED;
        return new Rejection(
                Kind.PLATFORM,
                candidate.item(),
                null,
                candidate.score(),
                cause,
                excluding.orElse(little ? "platform-entry" : null),
                candidate.evidence());
    }
}
