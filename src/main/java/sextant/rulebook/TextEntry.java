package sextant.rulebook;

import sextant.input.Place;

/**
 * A text of one language.
 *
 * @param message the ICU message
 * @param place where it stands
 */
public record TextEntry(String message, Place place) {}
