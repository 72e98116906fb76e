package sextant.catalogue;

import java.util.List;
import java.util.Map;

/** Something with an id that people call by other names too. */
public sealed interface Named permits Goal, Metric, Platform, Objective {

    /** The id, in kebab-case; unique within its kind. */
    String id();

    /** What people call it: language tag to names. */
    Map<String, List<String>> names();
}
