/**
 * Profile in, advice out: derive, weigh, choose, warn. With its parts, the only package that sees Drools. Imports {@code
 * input}, {@code catalogue}, {@code profile}, {@code advice} and {@code rulebook}.
 */
@NullMarked
package sextant.engine;

import org.jspecify.annotations.NullMarked;
