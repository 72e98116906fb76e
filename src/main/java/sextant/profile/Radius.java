package sextant.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * A distance around the organisation's door.
 *
 * @param distance how far
 * @param unit in which unit
 */
public record Radius(
        @Nullable @Bound BigDecimal distance, @Nullable LengthUnit unit) {}
