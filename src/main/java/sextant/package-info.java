/**
 * The facade for embedding: open a rulebook, advise on profiles. Imports {@code engine}, {@code explain}, {@code text}
 * and what is below them.
 */
@NullMarked
package sextant;

import org.jspecify.annotations.NullMarked;
