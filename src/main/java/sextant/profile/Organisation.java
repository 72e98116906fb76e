package sextant.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * The organisation.
 *
 * @param name what it is called
 * @param kind what sort of organisation it is
 * @param employees how many people work there
 * @param market to whom it sells
 * @param sector its trade, in free words; those that the rulebook knows are recognised
 * @param areas how far its offer reaches
 * @param radius how far around its door, where that is known
 * @param visualProduct whether what it sells is bought with the eye
 * @param sellsOnline whether one can buy on its site
 * @param launchesProduct whether a new product is to be made known
 * @param mission its reason for existing
 * @param direction where it wants to go
 * @param priorities what is most valuable to it now
 * @param worksFor whether the user measures for the own company or for a client
 */
public record Organisation(
        @Nullable String name,
        @Nullable OrganisationKind kind,
        @Nullable @Bound Integer employees,
        @Nullable Market market,
        @Nullable String sector,
        @Nullable List<Area> areas,
        @Nullable Radius radius,
        @Nullable Boolean visualProduct,
        @Nullable Boolean sellsOnline,
        @Nullable Boolean launchesProduct,
        @Nullable String mission,
        @Nullable String direction,
        @Nullable List<String> priorities,
        @Nullable WorksFor worksFor) {}
