/**
 * The command line, and the place where everything is put together. Imports all below.
 */
@NullMarked
package sextant.cli;

import org.jspecify.annotations.NullMarked;
