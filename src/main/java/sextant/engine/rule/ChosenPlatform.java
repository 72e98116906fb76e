package sextant.engine.rule;

import sextant.advice.Standing;

/**
 * A platform with what was decided about it.
 *
 * @param platform the platform
 * @param standing what to do with it
 */
public record ChosenPlatform(String platform, Standing standing) {}
