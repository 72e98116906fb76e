/**
 * From rule files to compiled rules: the gate that lets only harmless, well-formed rules pass, their outlines, the
 * compiler and its cache. Sees Drools.
 */
@NullMarked
package sextant.engine.compile;

import org.jspecify.annotations.NullMarked;
