package sextant.catalogue;

import java.util.List;

/**
 * Something concrete to do.
 *
 * @param id the id
 * @param step the part of the work it belongs to
 * @param sources the claims it rests on
 */
public record Action(String id, Step step, List<String> sources) {}
