/**
 * The only reader of {@code rules/}: loads it, checks it, digests it, and gives an immutable {@link
 * sextant.rulebook.Rulebook}. Knows rules only as text and outline; compiling them is the engine's. Imports {@code
 * input}, {@code catalogue}, {@code profile} and {@code advice}.
 */
@NullMarked
package sextant.rulebook;

import org.jspecify.annotations.NullMarked;
