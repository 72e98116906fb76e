/**
 * Advice as people read it. Imports {@code advice}, {@code explain}, {@code text} and what is below them.
 */
@NullMarked
package sextant.report;

import org.jspecify.annotations.NullMarked;
