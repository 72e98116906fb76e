/**
 * What the chosen goals, KPIs and platforms mean in practice: baselines and targets, SMART drafts, what to watch, what to
 * do, what to ask. Knows nothing of Drools.
 */
@NullMarked
package sextant.engine.plan;

import org.jspecify.annotations.NullMarked;
