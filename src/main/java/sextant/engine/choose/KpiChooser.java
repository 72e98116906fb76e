package sextant.engine.choose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.advice.Rejection;
import sextant.advice.Rejection.Cause;
import sextant.advice.Rejection.Kind;
import sextant.catalogue.Metric;

/**
 * Chooses KPIs for goals: a lead for each goal, at least one outcome over all, and support while the limit and the
 * evidence allow. A metric comes with its partner or not at all; one that only looks good for a goal never leads it;
 * nothing is counted twice.
 */
public final class KpiChooser {

    private final Map<String, Metric> metrics;
    private final Map<String, List<Candidate>> candidates;
    private final Exclusions exclusions;
    private final int most;
    private final int floor;
    private final int modest;
    private final LinkedHashMap<String, Pick> picks = new LinkedHashMap<>();

    /**
     * Prepares a choice.
     *
     * @param metrics the metrics by id
     * @param candidates the candidates of each chosen goal; iterates over the goals in order of rank
     * @param exclusions what may not be chosen
     * @param most how many KPIs at most; never taken as fewer than there are goals
     * @param floor the score that a supporting KPI needs
     * @param modest the share of the best lead's score, in per cent, that one needs that leaves more room for others
     */
    public KpiChooser(
            Map<String, Metric> metrics,
            Map<String, List<Candidate>> candidates,
            Exclusions exclusions,
            int most,
            int floor,
            int modest) {
        this.metrics = metrics;
        this.candidates = new LinkedHashMap<>();
        candidates.forEach((goal, list) -> this.candidates.put(
                goal, list.stream().sorted(Candidate.BEST_FIRST).toList()));
        this.exclusions = exclusions;
        this.most = Math.max(most, candidates.size());
        this.floor = floor;
        this.modest = modest;
    }

    /** The KPIs: by rank of goal, the lead first, then by score. */
    public List<Pick> choose() {
        List<String> goals = List.copyOf(candidates.keySet());
        for (int i = 0; i < goals.size(); i++) {
            pickLead(goals.get(i), goals.size() - i - 1);
        }
        ensureOutcome(goals);
        fill();
        return picks.values().stream()
                .sorted(Comparator.comparingInt((Pick pick) -> goals.indexOf(pick.goal()))
                        .thenComparing(pick -> pick.lead() ? 0 : 1)
                        .thenComparing(Pick::candidate, Candidate.BEST_FIRST))
                .toList();
    }

    /** Other chosen goals that a KPI tells something about. */
    public List<String> alsoServes(Pick pick) {
        return candidates.keySet().stream()
                .filter(goal -> !goal.equals(pick.goal()))
                .filter(goal -> candidate(goal, pick.metric()).isPresent())
                .filter(goal -> !metric(pick.metric()).isVanityFor(goal))
                .toList();
    }

    /** Leaves room for an outcome beside the leads where it can: a lead that comes with partners may have to give way. */
    private void pickLead(String goal, int leadsToCome) {
        int room = most - picks.size() - leadsToCome;
        Optional<Candidate> best = lead(goal, room, false);
        lead(goal, room, true)
                .filter(candidate ->
                        candidate.score() * 100.0 >= best.map(Candidate::score).orElse(0) * (double) modest)
                .or(() -> best)
                .ifPresent(candidate -> add(goal, candidate, true));
    }

    private Optional<Candidate> lead(String goal, int room, boolean leavingRoom) {
        return of(goal).stream()
                .filter(candidate -> mayLead(goal, candidate))
                .filter(candidate ->
                        fits(goal, candidate, leavingRoom && room > 1 ? room - outcomeToCome(candidate) : room))
                .findFirst();
    }

    private int outcomeToCome(Candidate candidate) {
        boolean there = isOutcome(candidate.item()) || picks.keySet().stream().anyMatch(this::isOutcome);
        return there ? 0 : 1;
    }

    private boolean mayLead(String goal, Candidate candidate) {
        return candidate.score() > 0 && isEarnest(goal, candidate);
    }

    private boolean isEarnest(String goal, Candidate candidate) {
        return !metric(candidate.item()).isVanityFor(goal);
    }

    private void ensureOutcome(List<String> goals) {
        boolean needed = !picks.isEmpty() && picks.values().stream().noneMatch(pick -> isOutcome(pick.metric()));
        if (needed && !addOutcome(goals)) {
            makeRoom(goals);
        }
    }

    /** Adds the best outcome for one of some goals, if there is one and room for it. */
    private boolean addOutcome(List<String> goals) {
        Optional<Map.Entry<String, Candidate>> best = all().stream()
                .filter(entry -> goals.contains(entry.getKey()))
                .filter(entry -> isOutcome(entry.getValue().item()) && isEarnest(entry.getKey(), entry.getValue()))
                .filter(entry -> fits(entry.getKey(), entry.getValue(), most - picks.size()))
                .findFirst();
        best.ifPresent(entry -> add(entry.getKey(), entry.getValue(), !hasLead(entry.getKey())));
        return best.isPresent();
    }

    private boolean hasLead(String goal) {
        return picks.values().stream()
                .anyMatch(pick -> pick.lead() && pick.goal().equals(goal));
    }

    /** Where the leads leave no room, the least important goal that can gives its own up: for its outcome, or any. */
    private void makeRoom(List<String> goals) {
        List<String> leastFirst = new ArrayList<>(goals);
        Collections.reverse(leastFirst);
        for (String goal : leastFirst) {
            if (addInsteadOf(goal, List.of(goal))) {
                return;
            }
        }
        for (String goal : leastFirst) {
            if (addInsteadOf(goal, goals)) {
                return;
            }
        }
    }

    private boolean addInsteadOf(String goal, List<String> goals) {
        Map<String, Pick> before = new LinkedHashMap<>(picks);
        picks.values().removeIf(pick -> pick.goal().equals(goal));
        if (allHavePartners() && addOutcome(goals)) {
            return true;
        }
        picks.clear();
        picks.putAll(before);
        return false;
    }

    private boolean allHavePartners() {
        return picks.keySet().stream().allMatch(metric -> {
            String partner = metric(metric).partner();
            return partner == null || picks.containsKey(partner);
        });
    }

    private void fill() {
        for (Map.Entry<String, Candidate> entry : all()) {
            String goal = entry.getKey();
            Candidate candidate = entry.getValue();
            boolean enough = candidate.score() >= floor && hasPartnerIfVanity(goal, candidate);
            if (enough && fits(goal, candidate, most - picks.size())) {
                add(goal, candidate, false);
            }
        }
    }

    private boolean hasPartnerIfVanity(String goal, Candidate candidate) {
        Metric metric = metric(candidate.item());
        return !metric.isVanityFor(goal) || metric.partner() != null;
    }

    /** All candidates of all goals: best first; ties by rank of goal, then by id. */
    private List<Map.Entry<String, Candidate>> all() {
        List<Map.Entry<String, Candidate>> all = new ArrayList<>();
        candidates.forEach((goal, list) -> list.forEach(candidate -> all.add(Map.entry(goal, candidate))));
        all.sort(Comparator.comparingInt(
                (Map.Entry<String, Candidate> entry) -> -entry.getValue().score()));
        return all;
    }

    private boolean fits(String goal, Candidate candidate, int room) {
        return together(goal, candidate)
                .filter(list -> list.size() <= room && areFree(list))
                .isPresent();
    }

    /**
     * A metric with every partner, and partner's partner, that is not chosen yet; empty when one of them is no candidate of
     * the goal.
     */
    private Optional<List<Candidate>> together(String goal, Candidate candidate) {
        List<Candidate> together = new ArrayList<>(List.of(candidate));
        String partner = metric(candidate.item()).partner();
        while (partner != null && !picks.containsKey(partner) && !contains(together, partner)) {
            Optional<Candidate> found = candidate(goal, partner);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            together.add(found.get());
            partner = metric(partner).partner();
        }
        return Optional.of(together);
    }

    private static boolean contains(List<Candidate> list, String metric) {
        return list.stream().anyMatch(one -> one.item().equals(metric));
    }

    private boolean areFree(List<Candidate> list) {
        boolean apart = list.stream()
                .noneMatch(left -> list.stream()
                        .anyMatch(right -> !left.equals(right) && overlap(metric(left.item()), metric(right.item()))));
        return apart && list.stream().allMatch(one -> isFree(one.item()));
    }

    private boolean isFree(String metric) {
        return !picks.containsKey(metric)
                && exclusions.excluding(metric).isEmpty()
                && overlapping(metric).isEmpty();
    }

    /** The chosen KPI that says the same thing as a metric, wholly or in part. */
    private Optional<String> overlapping(String metric) {
        return picks.keySet().stream()
                .filter(picked -> !picked.equals(metric) && overlap(metric(picked), metric(metric)))
                .findFirst();
    }

    private static boolean overlap(Metric left, Metric right) {
        return left.parts().contains(right.id())
                || right.parts().contains(left.id())
                || left.parts().stream().anyMatch(right.parts()::contains);
    }

    private void add(String goal, Candidate candidate, boolean lead) {
        together(goal, candidate).orElseThrow().forEach(one -> picks.put(one.item(), new Pick(goal, one, false)));
        picks.put(candidate.item(), new Pick(goal, candidate, lead));
    }

    private List<Candidate> of(String goal) {
        return candidates.getOrDefault(goal, List.of());
    }

    private Optional<Candidate> candidate(String goal, @Nullable String metric) {
        return of(goal).stream()
                .filter(candidate -> candidate.item().equals(metric))
                .findFirst();
    }

    private Metric metric(String id) {
        Metric metric = metrics.get(id);
        if (metric == null) {
            throw new IllegalStateException("candidates are metrics: " + id);
        }
        return metric;
    }

    private boolean isOutcome(String id) {
        return metric(id).level().isOutcome();
    }

    /** The candidates that were not chosen, for the goal for which they have the most evidence, with the reason. */
    public List<Rejection> rejections() {
        LinkedHashMap<String, Rejection> rejections = new LinkedHashMap<>();
        for (Map.Entry<String, Candidate> entry : all()) {
            Candidate candidate = entry.getValue();
            if (!picks.containsKey(candidate.item())) {
                rejections.putIfAbsent(candidate.item(), rejection(entry.getKey(), candidate));
            }
        }
        return List.copyOf(rejections.values());
    }

    private Rejection rejection(String goal, Candidate candidate) {
        Optional<String> excluding = exclusions.excluding(candidate.item());
        Optional<String> overlapping = overlapping(candidate.item());
        if (excluding.isPresent()) {
            return rejection(goal, candidate, Cause.EXCLUDED, excluding.get());
        }
        if (candidate.score() < floor) {
            return rejection(goal, candidate, Cause.TOO_LITTLE_EVIDENCE, "kpi-floor");
        }
        if (overlapping.isPresent()) {
            return rejection(goal, candidate, Cause.COUNTED_ALREADY, overlapping.get());
        }
        boolean alone = !hasPartnerIfVanity(goal, candidate)
                || together(goal, candidate).isEmpty();
        return alone
                ? rejection(
                        goal,
                        candidate,
                        Cause.VANITY_WITHOUT_PARTNER,
                        metric(candidate.item()).partner())
                : rejection(goal, candidate, Cause.OUTSCORED, null);
    }

    private static Rejection rejection(String goal, Candidate candidate, Cause cause, @Nullable String by) {
        return new Rejection(Kind.KPI, candidate.item(), goal, candidate.score(), cause, by, candidate.evidence());
    }
}
