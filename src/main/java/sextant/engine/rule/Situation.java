package sextant.engine.rule;

/**
 * A situation that holds.
 *
 * @param id the situation
 * @param about what it is about; empty when it is about the whole organisation
 */
public record Situation(String id, String about) {}
