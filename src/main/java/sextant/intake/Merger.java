package sextant.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Names;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.NumberFacts;
import tools.jackson.databind.node.ObjectNode;

/** Puts the numbers of files into the tree of a profile. What the profile says and a file says otherwise is asked. */
public final class Merger {

    private final String name;
    private final Names platforms;
    private final Policy policy;

    /**
     * Prepares the merging.
     *
     * @param name the profile's name for messages
     * @param platforms what platforms are called
     * @param policy what becomes of numbers that the profile has
     */
    public Merger(String name, Names platforms, Policy policy) {
        this.name = name;
        this.platforms = platforms;
        this.policy = policy;
    }

    /**
     * A copy of a profile with the numbers of a file.
     *
     * @return the profile, or the questions that have to be answered before
     */
    public Checked<Merged> merge(ObjectNode profile, Reading reading) {
        ObjectNode copy = profile.deepCopy();
        List<Problem> problems = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Map<Block, List<String>> leftovers = new TreeMap<>();
        blocks(reading).forEach((block, findings) -> {
            ProfileBlock target = new ProfileBlock(copy, block, platforms);
            Period period = NumberFacts.hasPeriod(block.path()) ? reading.span() : null;
            Optional<Boolean> overwrites = policy.overwrites(block);
            if (overwrites.isEmpty() && isContradicted(target, findings, period)) {
                problems.add(conflict(block, target, findings, period));
            } else {
                List<String> left = left(target, findings, period);
                changes.addAll(put(target, findings, period, overwrites.orElse(false)));
                if (!left.isEmpty() && overwrites.orElse(true)) {
                    leftovers.put(block, left);
                }
            }
        });
        return Checked.of(new Merged(copy, changes, leftovers), problems);
    }

    private static Map<Block, List<Finding>> blocks(Reading reading) {
        List<String> order = NumberFacts.all();
        return reading.findings().stream()
                .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.fact())))
                .collect(Collectors.groupingBy(Finding::block, TreeMap::new, Collectors.toList()));
    }

    private static boolean isContradicted(ProfileBlock target, List<Finding> findings, @Nullable Period period) {
        return hasOtherPeriod(target, period) || !contradicted(target, findings).isEmpty();
    }

    private static List<Finding> contradicted(ProfileBlock target, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> target.number(finding.fact())
                        .filter(old -> old.compareTo(finding.value()) != 0)
                        .isPresent())
                .toList();
    }

    private static boolean hasOtherPeriod(ProfileBlock target, @Nullable Period period) {
        return period != null && (differs(target.day("from"), period.from()) || differs(target.day("to"), period.to()));
    }

    private static boolean differs(Optional<LocalDate> old, LocalDate day) {
        return old.filter(other -> !other.equals(day)).isPresent();
    }

    private Problem conflict(Block block, ProfileBlock target, List<Finding> findings, @Nullable Period period) {
        List<String> parts = new ArrayList<>();
        if (hasOtherPeriod(target, period) && period != null) {
            parts.add(days(target.day("from"), target.day("to")) + " ≠ " + period.from() + "/" + period.to());
        }
        contradicted(target, findings)
                .forEach(finding -> parts.add(finding.fact() + ": "
                        + target.number(finding.fact())
                                .map(BigDecimal::toPlainString)
                                .orElse("") + " ≠ "
                        + finding.value().toPlainString()));
        return Problem.error(
                "import-conflict",
                new Place(name, 0, block.platform().isEmpty() ? block.path() : block.platform()),
                Map.of("value", String.join("; ", parts), Question.ANSWERS, List.of(Policy.KEEP, Policy.OVERWRITE)));
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.map(LocalDate::toString).orElse("…") + "/"
                + to.map(LocalDate::toString).orElse("…");
    }

    /** The part of the profile that an unanswered question is about. */
    public static Optional<Block> block(Problem conflict, Reading reading) {
        String path = conflict.place().path();
        return reading.findings().stream()
                .map(Finding::block)
                .filter(block -> path.equals(block.platform().isEmpty() ? block.path() : block.platform()))
                .findFirst();
    }

    /** What stays from before although the period becomes another one, or is told for the first time. */
    private static List<String> left(ProfileBlock target, List<Finding> findings, @Nullable Period period) {
        boolean same = period == null
                || (target.day("from").filter(period.from()::equals).isPresent()
                        && target.day("to").filter(period.to()::equals).isPresent());
        List<String> told = findings.stream().map(Finding::fact).toList();
        return same
                ? List.of()
                : target.facts().stream().filter(fact -> !told.contains(fact)).toList();
    }

    private static List<Change> put(
            ProfileBlock target, List<Finding> findings, @Nullable Period period, boolean overwrites) {
        if (!overwrites && hasOtherPeriod(target, period)) {
            return findings.stream()
                    .map(finding ->
                            new Change(finding, target.number(finding.fact()).orElse(null), Change.Fate.OTHER_PERIOD))
                    .toList();
        }
        if (period != null) {
            target.put(period);
        }
        return findings.stream()
                .map(finding -> put(target, finding, overwrites))
                .toList();
    }

    private static Change put(ProfileBlock target, Finding finding, boolean overwrites) {
        BigDecimal old = target.number(finding.fact()).orElse(null);
        boolean differs = old != null && old.compareTo(finding.value()) != 0;
        if (old == null || (differs && overwrites)) {
            target.put(finding.fact(), finding.value());
            return new Change(finding, old, old == null ? Change.Fate.ADDED : Change.Fate.REPLACED);
        }
        return new Change(finding, old, differs ? Change.Fate.KEPT : Change.Fate.SAME);
    }
}
