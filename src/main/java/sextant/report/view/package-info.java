/**
 * Advice in the words of one language, in the order in which it is read: what every form of report shows, without how.
 * Imports {@code advice}, {@code explain}, {@code text} and what is below them.
 */
@NullMarked
package sextant.report.view;

import org.jspecify.annotations.NullMarked;
