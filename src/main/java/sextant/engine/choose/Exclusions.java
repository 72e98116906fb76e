package sextant.engine.choose;

import java.util.Optional;

/** Tells whether a rule excludes something. */
@FunctionalInterface
public interface Exclusions {

    /** The id of the rule that excludes an item; empty when it may be chosen. */
    Optional<String> excluding(String item);
}
