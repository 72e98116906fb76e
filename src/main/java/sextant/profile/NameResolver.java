package sextant.profile;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Names;
import sextant.catalogue.Vocabulary;
import sextant.input.Place;
import sextant.input.Problem;

/** Puts ids in place of the names by which people call metrics, goals, objectives and platforms. */
final class NameResolver {

    private final Vocabulary vocabulary;
    private final Function<String, Place> places;
    private final List<Problem> problems;

    NameResolver(Vocabulary vocabulary, Function<String, Place> places, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.problems = problems;
    }

    /** The profile with ids; where a name is unknown it stays, and a problem is added. */
    Profile resolve(Profile profile) {
        return new Profile(
                profile.asOf(),
                profile.organisation(),
                profile.audience(),
                profile.competitors(),
                resolveAll(profile.objectives(), vocabulary.objectives(), "objectives", "objective"),
                each(profile.goals(), "goals", this::goal),
                each(profile.platforms(), "platforms", this::platform),
                profile.measurement() == null ? null : measurement(profile.measurement()),
                profile.site(),
                profile.funnel(),
                profile.ads(),
                profile.service(),
                profile.advocacy(),
                profile.recruiting(),
                profile.sentiment(),
                profile.assets(),
                profile.resources(),
                profile.team() == null ? null : team(profile.team()),
                profile.tracking(),
                profile.role() == null ? null : role(profile.role()),
                profile.practice());
    }

    private StatedGoal goal(StatedGoal goal, String path) {
        return new StatedGoal(
                goal(goal.goal(), path + ".goal"),
                resolve(goal.objective(), vocabulary.objectives(), path + ".objective", "objective"),
                metric(goal.metric(), path + ".metric"),
                platform(goal.platform(), path + ".platform"),
                goal.area(),
                goal.audience(),
                goal.baseline(),
                goal.target(),
                goal.start(),
                goal.deadline(),
                goal.why());
    }

    private PlatformUse platform(PlatformUse use, String path) {
        return new PlatformUse(
                platform(use.platform(), path + ".platform"), goal(use.purpose(), path + ".purpose"), use.numbers());
    }

    private Measurement measurement(Measurement measurement) {
        return new Measurement(
                resolveAll(measurement.tracked(), vocabulary.metrics(), "measurement.tracked", "metric"),
                each(measurement.kpis(), "measurement.kpis", this::kpi),
                resolveAll(measurement.previousKpis(), vocabulary.metrics(), "measurement.previousKpis", "metric"));
    }

    private DeclaredKpi kpi(DeclaredKpi kpi, String path) {
        return new DeclaredKpi(
                metric(kpi.metric(), path + ".metric"),
                goal(kpi.goal(), path + ".goal"),
                platform(kpi.platform(), path + ".platform"),
                kpi.formula(),
                kpi.reason(),
                kpi.owner(),
                kpi.baseline(),
                kpi.target(),
                kpi.deadline());
    }

    private Team team(Team team) {
        return new Team(team.size(), each(team.members(), "team.members", this::member), team.kpisShared());
    }

    private Member member(Member member, String path) {
        return new Member(
                member.name(),
                member.role(),
                goal(member.goal(), path + ".goal"),
                resolveAll(member.owns(), vocabulary.metrics(), path + ".owns", "metric"));
    }

    private Role role(Role role) {
        return new Role(
                role.title(),
                role.contentMarketing(),
                resolveAll(role.managerExpects(), vocabulary.goals(), "role.managerExpects", "goal"));
    }

    private @Nullable String goal(@Nullable String name, String path) {
        return resolve(name, vocabulary.goals(), path, "goal");
    }

    private @Nullable String metric(@Nullable String name, String path) {
        return resolve(name, vocabulary.metrics(), path, "metric");
    }

    private @Nullable String platform(@Nullable String name, String path) {
        return resolve(name, vocabulary.platforms(), path, "platform");
    }

    private @Nullable List<String> resolveAll(@Nullable List<String> names, Names known, String path, String kind) {
        return each(names, path, (name, at) -> resolved(name, known, at, kind));
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> list, String path, BiFunction<T, String, T> resolve) {
        return list == null
                ? null
                : IntStream.range(0, list.size())
                        .mapToObj(i -> resolve.apply(list.get(i), path + "[" + i + "]"))
                        .toList();
    }

    private @Nullable String resolve(@Nullable String name, Names known, String path, String kind) {
        return name == null ? null : resolved(name, known, path, kind);
    }

    private String resolved(String name, Names known, String path, String kind) {
        return known.resolve(name).orElseGet(() -> {
            problems.add(Problem.error("unknown-name", places.apply(path), Map.of("value", name, "kind", kind))
                    .suggesting(name, known.all()));
            return name;
        });
    }
}
