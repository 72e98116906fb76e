package sextant.profile;

import java.time.LocalDate;

/** Profiles made of other profiles. */
public final class Profiles {

    private Profiles() {}

    /** The same profile, for another day. */
    public static Profile asOf(Profile profile, LocalDate day) {
        return new Profile(
                day,
                profile.organisation(),
                profile.audience(),
                profile.competitors(),
                profile.objectives(),
                profile.goals(),
                profile.platforms(),
                profile.measurement(),
                profile.site(),
                profile.funnel(),
                profile.service(),
                profile.advocacy(),
                profile.sentiment(),
                profile.assets(),
                profile.resources(),
                profile.team(),
                profile.tracking(),
                profile.role(),
                profile.practice());
    }
}
