package sextant.intake;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A profile with the numbers of a file in it.
 *
 * @param profile the profile
 * @param changes what became of each number
 * @param leftovers the facts that stayed from another period than that of the file, by the part of the profile
 */
public record Merged(ObjectNode profile, List<Change> changes, Map<Block, List<String>> leftovers) {}
