package sextant.intake;

import java.math.BigDecimal;
import sextant.catalogue.Combine;

/**
 * A number for the profile.
 *
 * @param block the part of the profile
 * @param fact its path, such as {@code platforms.numbers.reach}
 * @param value the number
 * @param column the column it comes from; empty when it is the number of rows
 * @param combine how it came about
 * @param cells how many cells it rests on
 */
public record Finding(Block block, String fact, BigDecimal value, String column, Combine combine, int cells) {}
