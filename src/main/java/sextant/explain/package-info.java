/**
 * Why an advice says what it says: evidence joined with the situations, facts, thresholds and sources behind it; and
 * what differs between two pieces of advice. Data, no words. Imports {@code engine} and what is below it.
 */
@NullMarked
package sextant.explain;

import org.jspecify.annotations.NullMarked;
