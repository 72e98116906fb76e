package sextant.text.entry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param amount how much
 * @param currency its currency, three letters such as EUR; null where none was typed
 */
public record Money(BigDecimal amount, @Nullable String currency) {}
