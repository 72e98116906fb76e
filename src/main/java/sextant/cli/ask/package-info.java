/**
 * The questionnaire on a terminal: what is shown and typed, with two faces, one that draws a screen and one of plain
 * lines. Imports what {@code cli} may, and nothing of {@code cli} itself.
 */
@NullMarked
package sextant.cli.ask;

import org.jspecify.annotations.NullMarked;
