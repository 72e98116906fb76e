/**
 * The picking: goals, then KPIs for those goals under the cap, then platforms for those goals. Small deterministic
 * algorithms over evidence; ties break by id. What they have to obey comes from rules and data. Knows nothing of Drools.
 */
@NullMarked
package sextant.engine.choose;

import org.jspecify.annotations.NullMarked;
