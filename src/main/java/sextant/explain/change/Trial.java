package sextant.explain.change;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A profile with other answers.
 *
 * @param changes the other answers; one or more
 * @param profile the profile that they make
 */
public record Trial(List<OtherAnswer> changes, JsonNode profile) {

    public Trial {
        changes = List.copyOf(changes);
    }
}
