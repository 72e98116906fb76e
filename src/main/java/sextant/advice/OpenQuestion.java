package sextant.advice;

import java.util.List;

/**
 * A fact that was not given and would matter.
 *
 * @param fact the path of the fact, list positions left out: {@code platforms.numbers.likes}
 * @param influence how much evidence and how many warnings hang on it; a measure for sorting, without a unit
 * @param decides the ids of the situations and warnings that could come of it
 */
public record OpenQuestion(String fact, int influence, List<String> decides) {}
