package sextant.profile;

import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * Employees who share the organisation's content, over a month.
 *
 * @param running whether there is a programme for it
 * @param participants how many take part
 * @param shares what they shared
 * @param clicks clicks on what they shared
 * @param reach people who may have seen it
 */
public record Advocacy(
        @Nullable Boolean running,
        @Nullable @Bound Long participants,
        @Nullable @Bound Long shares,
        @Nullable @Bound Long clicks,
        @Nullable @Bound Long reach) {}
