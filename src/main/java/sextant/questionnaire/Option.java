package sextant.questionnaire;

/**
 * An answer to choose.
 *
 * @param id as it stands in a profile
 * @param label as the user reads it
 */
public record Option(String id, String label) {}
