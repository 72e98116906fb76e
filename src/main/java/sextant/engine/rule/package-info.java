/**
 * What a rule may mention: the facts it matches beside the profile's own records, and the calls by which it says what
 * follows. Imports {@code catalogue} and {@code advice}; knows nothing of Drools.
 */
@NullMarked
package sextant.engine.rule;

import org.jspecify.annotations.NullMarked;
