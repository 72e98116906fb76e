package sextant.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * Who does the work.
 *
 * @param size how many people work on social media
 * @param members who they are
 * @param kpisShared whether everybody knows the KPIs
 */
public record Team(
        @Nullable @Bound(min = 1) Integer size,
        @Nullable List<Member> members,
        @Nullable Boolean kpisShared) {}
