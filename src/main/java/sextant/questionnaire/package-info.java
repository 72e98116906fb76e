/**
 * The questionnaire: which question comes next, what the answers so far make of a profile, and how steady the advice on
 * it is. May import everything down to {@code explain}, and {@code text}.
 */
@NullMarked
package sextant.questionnaire;

import org.jspecify.annotations.NullMarked;
