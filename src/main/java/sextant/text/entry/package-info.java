/**
 * Understands what people type, in their own language: numbers, amounts, money, dates, yes and no. Imports {@code
 * input}, {@code catalogue} and {@code text}.
 */
@NullMarked
package sextant.text.entry;

import org.jspecify.annotations.NullMarked;
