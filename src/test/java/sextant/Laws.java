package sextant;

import static org.quicktheories.QuickTheory.qt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import sextant.advice.Advice;
import sextant.catalogue.Vocabulary;
import sextant.input.Place;
import sextant.profile.Profile;
import sextant.profile.ProfileCheck;
import sextant.profile.ProfileRefused;

/** Holds what must be true of every advice against a few thousand random profiles, the same ones at each run. */
final class Laws {

    static final int PROFILES = 2_000;

    private static final Map<Profile, Advice> ADVICE = new ConcurrentHashMap<>();
    private static final Vocabulary VOCABULARY =
            TestAdvisor.shipped().rulebook().vocabulary();
    private static final long SEED = 20_261_122;
    private static final int SHRINK_CYCLES = 400;

    private Laws() {}

    /** For every profile; names stand in it as ids. */
    static void forEveryProfile(Consumer<Profile> law) {
        forProfiles(PROFILES, law);
    }

    /** For so many profiles. */
    static void forProfiles(int count, Consumer<Profile> law) {
        qt().withFixedSeed(SEED)
                .withExamples(count)
                .withShrinkCycles(SHRINK_CYCLES)
                .forAll(ProfileGen.profiles())
                .checkAssert(profile -> law.accept(resolved(profile)));
    }

    /** For the advice on every profile. */
    static void forEveryAdvice(Consumer<Advice> law) {
        forEveryAdvice((profile, advice) -> law.accept(advice));
    }

    /** For every profile and the advice on it. */
    static void forEveryAdvice(BiConsumer<Profile, Advice> law) {
        forEveryProfile(profile -> law.accept(profile, advice(profile)));
    }

    /** The advice on a profile; remembered, because the laws all look at the same ones. */
    static Advice advice(Profile profile) {
        return ADVICE.computeIfAbsent(profile, TestAdvisor.shipped()::advise);
    }

    /** All the profiles. */
    static List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        forEveryProfile(profiles::add);
        return profiles;
    }

    private static Profile resolved(Profile profile) {
        return ProfileCheck.check(profile, VOCABULARY, path -> new Place("profile", 0, path))
                .orThrow(ProfileRefused::new);
    }
}
