/**
 * What we answer: goals, KPIs, platforms, warnings and actions as ids, numbers and arguments. No words, no Drools.
 * Imports {@code catalogue}.
 */
@NullMarked
package sextant.advice;

import org.jspecify.annotations.NullMarked;
