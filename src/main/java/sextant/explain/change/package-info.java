/**
 * What would change an advice: trials with other answers, how sturdy each recommendation is, and the smallest change that
 * brings an item in or out. Data, no words. Imports {@code engine} and what is below it.
 */
@NullMarked
package sextant.explain.change;

import org.jspecify.annotations.NullMarked;
