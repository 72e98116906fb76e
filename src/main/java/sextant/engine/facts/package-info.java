/**
 * From the profile to what rules match: records, list items, readings computed by formula, aims; and back from each of
 * them to the facts that the user gave. Knows nothing of Drools.
 */
@NullMarked
package sextant.engine.facts;

import org.jspecify.annotations.NullMarked;
