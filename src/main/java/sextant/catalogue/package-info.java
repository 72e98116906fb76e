/**
 * What the rulebook knows by name: goals, metrics, platforms, thresholds, sources, and the words people use for them.
 * Immutable values. Imports {@code input}.
 */
@NullMarked
package sextant.catalogue;

import org.jspecify.annotations.NullMarked;
