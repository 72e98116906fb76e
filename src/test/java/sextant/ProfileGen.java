package sextant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Named;
import sextant.input.Json;
import sextant.profile.Ads;
import sextant.profile.Advocacy;
import sextant.profile.AgeBand;
import sextant.profile.Area;
import sextant.profile.Asset;
import sextant.profile.Audience;
import sextant.profile.Basis;
import sextant.profile.ChangeEvent;
import sextant.profile.DeclaredKpi;
import sextant.profile.Funnel;
import sextant.profile.LengthUnit;
import sextant.profile.Market;
import sextant.profile.Measurement;
import sextant.profile.Member;
import sextant.profile.Organisation;
import sextant.profile.OrganisationKind;
import sextant.profile.PlatformNumbers;
import sextant.profile.PlatformUse;
import sextant.profile.Practice;
import sextant.profile.Profile;
import sextant.profile.Radius;
import sextant.profile.Recruiting;
import sextant.profile.Resources;
import sextant.profile.Role;
import sextant.profile.Sentiment;
import sextant.profile.Service;
import sextant.profile.SiteBehaviour;
import sextant.profile.StatedGoal;
import sextant.profile.Team;
import sextant.profile.Tracking;
import sextant.profile.WorksFor;

/** Profiles that are valid, each part sometimes absent: most of them plausible, some of them odd. */
final class ProfileGen implements Gen<Profile> {

    private final Catalogue catalogue;

    private ProfileGen(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Profiles in the words of the shipped rulebook. */
    static Gen<Profile> profiles() {
        return new ProfileGen(TestAdvisor.shipped().rulebook().catalogue()).describedAs(Json::write);
    }

    @Override
    public Profile generate(RandomnessSource source) {
        return new Drawn(new Draw(source)).profile();
    }

    private final class Drawn {

        private final Draw draw;

        Drawn(Draw draw) {
            this.draw = draw;
        }

        Profile profile() {
            List<StatedGoal> goals = draw.maybe(40, () -> draw.list(4, this::goal));
            List<Member> members = draw.maybe(40, this::members);
            return new Profile(
                    draw.maybe(80, draw::day),
                    draw.maybe(this::organisation),
                    draw.maybe(this::audience),
                    draw.maybe(25, () -> draw.list(3, draw::words)),
                    draw.maybe(() ->
                            names(draw.some(List.copyOf(catalogue.objectives().values()), 4))),
                    goals,
                    draw.maybe(this::platforms),
                    draw.maybe(() -> measurement(goals, members)),
                    draw.maybe(30, this::site),
                    draw.maybe(30, this::funnel),
                    draw.maybe(30, this::ads),
                    draw.maybe(30, this::service),
                    draw.maybe(30, this::advocacy),
                    draw.maybe(25, this::recruiting),
                    draw.maybe(25, this::sentiment),
                    draw.maybe(35, () -> draw.some(Asset.values())),
                    draw.maybe(this::resources),
                    draw.maybe(50, () -> team(members)),
                    draw.maybe(40, this::tracking),
                    draw.maybe(25, this::role),
                    draw.maybe(30, this::practice));
        }

        private Organisation organisation() {
            return new Organisation(
                    draw.maybe(draw::words),
                    draw.maybe(() -> draw.one(OrganisationKind.values())),
                    draw.maybe(() -> (int) Math.min(draw.count(), Integer.MAX_VALUE)),
                    draw.maybe(() -> draw.one(Market.values())),
                    draw.maybe(() -> draw.one(List.of("café", "fashion", "software", "Charity", "law", "?"))),
                    draw.maybe(() -> draw.some(Area.values())),
                    draw.maybe(
                            20,
                            () -> new Radius(
                                    draw.maybe(draw::decimal), draw.maybe(() -> draw.one(LengthUnit.values())))),
                    draw.maybe(draw::flag),
                    draw.maybe(draw::flag),
                    draw.maybe(draw::flag),
                    draw.maybe(draw::words),
                    draw.maybe(draw::words),
                    draw.maybe(20, () -> draw.list(3, draw::words)),
                    draw.maybe(() -> draw.one(WorksFor.values())));
        }

        private Audience audience() {
            return new Audience(
                    draw.maybe(draw::words),
                    draw.maybe(draw::flag),
                    draw.maybe(() -> draw.some(AgeBand.values())),
                    draw.maybe(30, () -> draw.list(2, draw::words)));
        }

        private StatedGoal goal() {
            LocalDate start = draw.maybe(draw::day);
            return new StatedGoal(
                    goalName(),
                    draw.maybe(() -> name(catalogue.objectives().values())),
                    draw.maybe(this::metric),
                    draw.maybe(this::platformName),
                    draw.maybe(draw::words),
                    draw.maybe(draw::words),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::decimal),
                    start,
                    draw.maybe(() -> draw.dayFrom(start)),
                    draw.maybe(draw::words));
        }

        private List<PlatformUse> platforms() {
            return draw.some(List.copyOf(catalogue.platforms().values()), 5).stream()
                    .map(platform ->
                            new PlatformUse(name(platform), draw.maybe(30, this::goalName), draw.maybe(this::numbers)))
                    .toList();
        }

        private PlatformNumbers numbers() {
            LocalDate from = draw.maybe(draw::day);
            return new PlatformNumbers(
                    from,
                    draw.maybe(() -> draw.dayFrom(from)),
                    draw.maybe(draw::count),
                    draw.maybe(() ->
                            draw.flag() ? draw.decimal() : draw.percent(99).negate()),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::decimal));
        }

        private Measurement measurement(@Nullable List<StatedGoal> goals, @Nullable List<Member> members) {
            return new Measurement(
                    draw.maybe(() -> draw.list(9, this::metric)),
                    draw.maybe(() ->
                            draw.list(draw.chance(10) ? 20 : 6, () -> kpi(references(goals), references(members)))),
                    draw.maybe(25, () -> draw.list(6, this::metric)));
        }

        private DeclaredKpi kpi(List<StatedGoal> goals, List<Member> members) {
            Supplier<String> goal = () -> goals.isEmpty()
                    ? goalName()
                    : Objects.requireNonNull(draw.one(goals).goal());
            Supplier<String> owner = () -> members.isEmpty()
                    ? draw.words()
                    : Objects.requireNonNull(draw.one(members).name());
            return new DeclaredKpi(
                    metric(),
                    draw.maybe(goal),
                    draw.maybe(this::platformName),
                    draw.maybe(15, () -> draw.one(List.of("conversions / visits", "visits ÷ conversions", "x"))),
                    draw.maybe(draw::words),
                    draw.maybe(owner),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::day));
        }

        private SiteBehaviour site() {
            LocalDate from = draw.maybe(draw::day);
            return new SiteBehaviour(
                    from,
                    draw.maybe(() -> draw.dayFrom(from)),
                    draw.maybe(draw::count),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::decimal),
                    draw.maybe(() -> draw.percent(100)),
                    draw.maybe(() -> draw.percent(100)),
                    draw.maybe(draw::count));
        }

        private Funnel funnel() {
            LocalDate from = draw.maybe(draw::day);
            return new Funnel(
                    from,
                    draw.maybe(() -> draw.dayFrom(from)),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::decimal),
                    draw.maybe(() -> "EUR"));
        }

        private Ads ads() {
            LocalDate from = draw.day();
            return new Ads(
                    from,
                    draw.maybe(() -> draw.dayFrom(from)),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::decimal),
                    draw.maybe(() -> "EUR"));
        }

        private Recruiting recruiting() {
            LocalDate from = draw.day();
            return new Recruiting(
                    from,
                    draw.maybe(() -> draw.dayFrom(from)),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::decimal),
                    draw.maybe(() -> "EUR"));
        }

        private Service service() {
            return new Service(
                    draw.maybe(draw::flag),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::decimal),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count));
        }

        private Advocacy advocacy() {
            return new Advocacy(
                    draw.maybe(draw::flag),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count),
                    draw.maybe(draw::count));
        }

        private Sentiment sentiment() {
            return new Sentiment(
                    draw.maybe(() -> draw.percent(40)),
                    draw.maybe(() -> draw.percent(30)),
                    draw.maybe(() -> draw.percent(30)));
        }

        private Resources resources() {
            return new Resources(
                    draw.maybe(draw::decimal),
                    draw.maybe(() -> "KRW"),
                    draw.maybe(() -> draw.flag() ? draw.percent(40) : draw.decimal()));
        }

        private Team team(@Nullable List<Member> members) {
            return new Team(
                    draw.maybe(() -> 1 + (int) Math.min(draw.count(), Integer.MAX_VALUE - 1L)),
                    members,
                    draw.maybe(draw::flag));
        }

        private List<Member> members() {
            return draw.some(List.of("Maya", "Tom", "소피아", "ليلى"), 4).stream()
                    .map(name -> new Member(
                            name,
                            draw.maybe(draw::words),
                            draw.maybe(this::goalName),
                            draw.maybe(() -> draw.list(4, this::metric))))
                    .toList();
        }

        private Tracking tracking() {
            return new Tracking(
                    draw.maybe(draw::flag), draw.maybe(draw::flag), draw.maybe(draw::flag), draw.maybe(draw::flag));
        }

        private Role role() {
            return new Role(
                    draw.maybe(draw::words), draw.maybe(draw::flag), draw.maybe(() -> draw.list(3, this::goalName)));
        }

        private Practice practice() {
            return new Practice(
                    draw.maybe(() -> draw.one(Basis.values())),
                    draw.maybe(draw::flag),
                    draw.maybe(draw::day),
                    draw.maybe(() -> (int) Math.min(draw.count(), Integer.MAX_VALUE)),
                    draw.maybe(() -> draw.some(ChangeEvent.values())));
        }

        private String goalName() {
            return name(catalogue.goals().values());
        }

        private String metric() {
            return name(catalogue.metrics().values());
        }

        private String platformName() {
            return name(catalogue.platforms().values());
        }

        private String name(Collection<? extends Named> things) {
            return name(draw.one(List.copyOf(things)));
        }

        private List<String> names(List<? extends Named> things) {
            return things.stream().map(this::name).toList();
        }

        /** The id, or something else that people call it. */
        private String name(Named thing) {
            List<String> others =
                    thing.names().values().stream().flatMap(List::stream).toList();
            return draw.chance(20) ? draw.one(others) : thing.id();
        }

        private static <T> List<T> references(@Nullable List<T> list) {
            return Stream.ofNullable(list).flatMap(List::stream).toList();
        }
    }
}
