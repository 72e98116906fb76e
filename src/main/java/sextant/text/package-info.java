/**
 * Words for what the engine says: texts of a language with ICU messages, names, numbers, units, dates. Imports {@code
 * input}, {@code catalogue}, {@code advice} and {@code rulebook}.
 */
@NullMarked
package sextant.text;

import org.jspecify.annotations.NullMarked;
