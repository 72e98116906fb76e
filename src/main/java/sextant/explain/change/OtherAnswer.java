package sextant.explain.change;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Another answer to one question.
 *
 * @param question the id of the question
 * @param fact the key of the fact: a path, with the entry's name in brackets: {@code platforms[instagram].numbers.likes}
 * @param before what the profile says; null when it says nothing
 * @param after what it would say; null when it would say nothing any more
 */
public record OtherAnswer(
        String question,
        String fact,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {}
