package sextant.engine.compile;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import sextant.advice.Standing;
import sextant.catalogue.Level;
import sextant.engine.rule.Aim;
import sextant.engine.rule.AimOrigin;
import sextant.engine.rule.Choice;
import sextant.engine.rule.ChosenGoal;
import sextant.engine.rule.ChosenKpi;
import sextant.engine.rule.ChosenPlatform;
import sextant.engine.rule.Evidences;
import sextant.engine.rule.FormulaReading;
import sextant.engine.rule.Item;
import sextant.engine.rule.Reading;
import sextant.engine.rule.Retirement;
import sextant.engine.rule.Situation;
import sextant.engine.rule.Situations;
import sextant.engine.rule.Thresholds;
import sextant.engine.rule.Unserved;
import sextant.engine.rule.Warnings;
import sextant.profile.Ads;
import sextant.profile.Advocacy;
import sextant.profile.AgeBand;
import sextant.profile.Audience;
import sextant.profile.Basis;
import sextant.profile.Funnel;
import sextant.profile.LengthUnit;
import sextant.profile.Market;
import sextant.profile.Member;
import sextant.profile.Organisation;
import sextant.profile.OrganisationKind;
import sextant.profile.PlatformUse;
import sextant.profile.Practice;
import sextant.profile.Radius;
import sextant.profile.Recruiting;
import sextant.profile.Resources;
import sextant.profile.Role;
import sextant.profile.Sentiment;
import sextant.profile.Service;
import sextant.profile.SiteBehaviour;
import sextant.profile.Team;
import sextant.profile.Tracking;
import sextant.profile.WorksFor;
import sextant.rulebook.Stage;

/** What rules may say: the types they match, the calls they make, the imports they need. */
final class RuleLanguage {

    /** The imports that a rule file may have. */
    static final Set<String> IMPORTS =
            Set.of("sextant.advice.Standing", "sextant.catalogue.*", "sextant.engine.rule.*", "sextant.profile.*");

    /** The global by which rules read thresholds. */
    static final String THRESHOLD = "threshold";

    /** The types of the profile: to find nothing of them is no news. */
    private static final List<Class<?>> OF_PROFILE = List.of(
            Organisation.class,
            Radius.class,
            Audience.class,
            PlatformUse.class,
            SiteBehaviour.class,
            Funnel.class,
            Ads.class,
            Service.class,
            Advocacy.class,
            Recruiting.class,
            Sentiment.class,
            Resources.class,
            Team.class,
            Member.class,
            Tracking.class,
            Role.class,
            Practice.class,
            Item.class);

    private static final List<Class<?>> OF_ENGINE = List.of(
            Reading.class,
            Aim.class,
            Situation.class,
            ChosenGoal.class,
            ChosenKpi.class,
            ChosenPlatform.class,
            Retirement.class,
            Unserved.class);

    private static final List<Class<?>> CONSTANTS = List.of(
            OrganisationKind.class,
            Market.class,
            LengthUnit.class,
            WorksFor.class,
            Basis.class,
            AgeBand.class,
            AimOrigin.class,
            FormulaReading.class,
            Level.class,
            Standing.class);

    private RuleLanguage() {}

    /** The type that rules call by a simple name. */
    static Optional<Class<?>> type(String name) {
        return Stream.concat(OF_PROFILE.stream(), OF_ENGINE.stream())
                .filter(type -> type.getSimpleName().equals(name))
                .<Class<?>>map(type -> type)
                .findFirst();
    }

    static Set<String> typeNames() {
        Set<String> names = new TreeSet<>();
        Stream.concat(OF_PROFILE.stream(), OF_ENGINE.stream()).forEach(type -> names.add(type.getSimpleName()));
        return names;
    }

    /** The components of a type that rules may compare, with their types. */
    static Map<String, Class<?>> components(Class<?> type) {
        Map<String, Class<?>> components = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!List.class.isAssignableFrom(component.getType())) {
                components.put(component.getName(), component.getType());
            }
        }
        return components;
    }

    static Optional<Class<?>> constants(String name) {
        return CONSTANTS.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .<Class<?>>map(type -> type)
                .findFirst();
    }

    static Set<String> constantTypeNames() {
        Set<String> names = new TreeSet<>();
        CONSTANTS.forEach(type -> names.add(type.getSimpleName()));
        return names;
    }

    /** Whether "there is none" may be concluded for a type in a stage: never of what users tell before they were heard. */
    static boolean mayBeAbsent(Class<?> type, Stage stage) {
        if (type == Item.class || type == Aim.class) {
            return stage == Stage.WARN;
        }
        return stage != Stage.DERIVE && OF_ENGINE.contains(type);
    }

    /** Whether what is missing from a fact of some type is missing, and not unknown. */
    static boolean isJudgedAsWritten(Class<?> type) {
        return type == Aim.class;
    }

    /** The globals of a stage: name to type. */
    static Map<String, Class<?>> globals(Stage stage) {
        return Map.of(voice(stage), voiceType(stage), THRESHOLD, Thresholds.class);
    }

    /** The name of the global by which rules of a stage speak. */
    static String voice(Stage stage) {
        return switch (stage) {
            case DERIVE -> "situation";
            case WEIGH -> "evidence";
            case CHOOSE -> "choice";
            case WARN -> "warning";
        };
    }

    private static Class<?> voiceType(Stage stage) {
        return switch (stage) {
            case DERIVE -> Situations.class;
            case WEIGH -> Evidences.class;
            case CHOOSE -> Choice.class;
            case WARN -> Warnings.class;
        };
    }

    /** The calls that a rule of a stage may make: method name to the numbers of its arguments. */
    static Map<String, Set<Integer>> calls(Stage stage) {
        Map<String, Set<Integer>> calls = new TreeMap<>();
        Arrays.stream(voiceType(stage).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .forEach(method -> calls.computeIfAbsent(method.getName(), unused -> new TreeSet<>())
                        .add(method.getParameterCount()));
        return calls;
    }
}
