/**
 * Why an item or a warning is in an advice or not, and what would change that. Data, no words. Imports {@code explain},
 * {@code explain.change} and what is below them.
 */
@NullMarked
package sextant.explain.why;

import org.jspecify.annotations.NullMarked;
