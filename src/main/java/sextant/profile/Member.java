package sextant.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Vocabulary.Kind;

/**
 * One of the team.
 *
 * @param name what the person is called
 * @param role what the person does
 * @param goal id or name of the goal that the person works for
 * @param owns ids or names of the metrics that the person answers for
 */
public record Member(
        @Nullable String name,
        @Nullable String role,
        @NameOf(Kind.GOAL) @Nullable String goal,
        @NameOf(Kind.METRIC) @Nullable List<String> owns) {}
