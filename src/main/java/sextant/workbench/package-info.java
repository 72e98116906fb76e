/**
 * The consultant's tools: the rulebook's own tests. Imports the facade and what is below it.
 */
@NullMarked
package sextant.workbench;

import org.jspecify.annotations.NullMarked;
