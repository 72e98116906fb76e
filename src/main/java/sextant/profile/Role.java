package sextant.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Vocabulary.Kind;

/**
 * The user's own role.
 *
 * @param title what it is called
 * @param contentMarketing whether content marketing is the purpose of it
 * @param managerExpects ids or names of the goals that the manager wants
 */
public record Role(
        @Nullable String title,
        @Nullable Boolean contentMarketing,
        @NameOf(Kind.GOAL) @Nullable List<String> managerExpects) {}
