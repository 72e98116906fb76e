/**
 * Numbers out of the tables that platforms and web analytics export, and into a profile: reading files of any encoding and
 * locale, recognising the kind by the rulebook's {@code import/}, adding up, merging. What cannot be decided is a problem
 * that names what decides it; nothing is guessed. Imports {@code explain} and below, {@code text}.
 */
@NullMarked
package sextant.intake;

import org.jspecify.annotations.NullMarked;
