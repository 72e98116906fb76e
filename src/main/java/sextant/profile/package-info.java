/**
 * What the user tells us: the profile as records, every part optional, and its check. An absent part is {@code null}:
 * unknown, never zero and never "no". Imports {@code input} and {@code catalogue}.
 */
@NullMarked
package sextant.profile;

import org.jspecify.annotations.NullMarked;
