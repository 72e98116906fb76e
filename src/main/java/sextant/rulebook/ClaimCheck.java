package sextant.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sextant.catalogue.Claim;
import sextant.input.Place;
import sextant.input.Problem;

/** Checks that every claim that the catalogue lists is carried by something, or is left out with a reason: caveats. */
public final class ClaimCheck {

    private ClaimCheck() {}

    /** A caveat for each claim that nothing rests on, and for each that is said to be left out and isn't. */
    public static List<Problem> check(Rulebook rulebook, Citations citations) {
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : rulebook.catalogue().claims().values()) {
            boolean carried = !citations.of(claim.id()).isEmpty();
            if (carried == (claim.leftOut() != null)) {
                String code = carried ? "claim-left-out-but-cited" : "claim-not-carried";
                Place place = rulebook.places().getOrDefault("claims/" + claim.id(), Place.of("catalogue/claims"));
                problems.add(Problem.warning(code, place, Map.of("value", claim.id())));
            }
        }
        return problems;
    }
}
