/**
 * Documents that people give us: reading JSON and YAML with line numbers, checking them against the schema of a record,
 * binding them, and saying what is wrong as {@link sextant.input.Problem} values. Imports nothing of Sextant.
 */
@NullMarked
package sextant.input;

import org.jspecify.annotations.NullMarked;
