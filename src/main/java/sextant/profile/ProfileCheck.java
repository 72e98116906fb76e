package sextant.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Vocabulary;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;

/** Checks what the form of a profile cannot say: that things exist, come once, begin before they end, and add up. */
public final class ProfileCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Function<String, Place> places;
    private final List<Problem> problems = new ArrayList<>();

    private ProfileCheck(Function<String, Place> places) {
        this.places = places;
    }

    /**
     * Checks a profile and puts ids in place of names.
     *
     * @param profile the profile as it was given
     * @param vocabulary the names that may be used
     * @param places tells where a path stands
     */
    public static Checked<Profile> check(Profile profile, Vocabulary vocabulary, Function<String, Place> places) {
        ProfileCheck check = new ProfileCheck(places);
        Profile resolved = new NameResolver(vocabulary, places, check.problems).resolve(profile);
        check.checkAll(resolved);
        return Checked.of(resolved, check.problems);
    }

    private void checkAll(Profile profile) {
        checkGoals(orEmpty(profile.goals()));
        checkPlatforms(orEmpty(profile.platforms()));
        checkOnce("objectives", orEmpty(profile.objectives()), "objectives[%d]"::formatted);
        checkKpis(profile);
        checkMembers(profile);
        checkPeriods(profile);
        checkSentiment(profile.sentiment());
    }

    private void checkGoals(List<StatedGoal> goals) {
        for (int i = 0; i < goals.size(); i++) {
            StatedGoal goal = goals.get(i);
            require(goal.goal(), "goals[" + i + "].goal");
            checkOrder(goal.start(), goal.deadline(), "goals[" + i + "].deadline");
        }
    }

    private void checkPlatforms(List<PlatformUse> platforms) {
        for (int i = 0; i < platforms.size(); i++) {
            require(platforms.get(i).platform(), "platforms[" + i + "].platform");
            PlatformNumbers numbers = platforms.get(i).numbers();
            if (numbers != null) {
                checkOrder(numbers.from(), numbers.to(), "platforms[" + i + "].numbers.to");
            }
        }
        checkOnce(
                "platforms",
                platforms.stream().map(PlatformUse::platform).toList(),
                "platforms[%d].platform"::formatted);
    }

    private void checkKpis(Profile profile) {
        Measurement measurement = profile.measurement();
        List<DeclaredKpi> kpis = measurement == null ? List.of() : orEmpty(measurement.kpis());
        for (int i = 0; i < kpis.size(); i++) {
            String path = "measurement.kpis[" + i + "]";
            require(kpis.get(i).metric(), path + ".metric");
            checkReference(kpis.get(i).owner(), memberNames(profile), path + ".owner");
        }
    }

    private static Set<String> memberNames(Profile profile) {
        List<Member> members =
                profile.team() == null ? List.of() : orEmpty(profile.team().members());
        return names(members.stream().map(Member::name));
    }

    private static Set<String> names(Stream<@Nullable String> names) {
        Set<String> all = new HashSet<>();
        names.filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    private void checkReference(@Nullable String reference, Set<String> known, String path) {
        if (reference != null && !known.isEmpty() && !known.contains(reference)) {
            problems.add(Problem.error("unknown-reference", places.apply(path), Map.of("value", reference))
                    .suggesting(reference, known));
        }
    }

    private void checkMembers(Profile profile) {
        List<Member> members =
                profile.team() == null ? List.of() : orEmpty(profile.team().members());
        IntStream.range(0, members.size()).forEach(i -> require(members.get(i).name(), "team.members[" + i + "].name"));
        checkOnce("members", members.stream().map(Member::name).toList(), "team.members[%d].name"::formatted);
    }

    private void checkPeriods(Profile profile) {
        if (profile.site() != null) {
            checkOrder(profile.site().from(), profile.site().to(), "site.to");
        }
        if (profile.funnel() != null) {
            checkOrder(profile.funnel().from(), profile.funnel().to(), "funnel.to");
        }
        if (profile.ads() != null) {
            checkOrder(profile.ads().from(), profile.ads().to(), "ads.to");
        }
        if (profile.recruiting() != null) {
            checkOrder(profile.recruiting().from(), profile.recruiting().to(), "recruiting.to");
        }
    }

    private void checkOrder(@Nullable LocalDate start, @Nullable LocalDate end, String path) {
        if (start != null && end != null && end.isBefore(start)) {
            problems.add(Problem.error(
                    "ends-before-start",
                    places.apply(path),
                    Map.of("value", end.toString(), "start", start.toString())));
        }
    }

    private void checkSentiment(@Nullable Sentiment sentiment) {
        if (sentiment == null) {
            return;
        }
        BigDecimal sum = Stream.of(sentiment.positive(), sentiment.neutral(), sentiment.negative())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) > 0) {
            problems.add(Problem.error("sum-over-100", places.apply("sentiment"), Map.of("value", sum)));
        }
    }

    private void require(@Nullable String value, String path) {
        if (value == null) {
            String key = path.substring(path.lastIndexOf('.') + 1);
            problems.add(Problem.error("missing", places.apply(path), Map.of("key", key)));
        }
    }

    private void checkOnce(String kind, List<@Nullable String> values, Function<Integer, String> path) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null && !seen.add(value)) {
                problems.add(
                        Problem.error("duplicate", places.apply(path.apply(i)), Map.of("value", value, "kind", kind)));
            }
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
