package sextant.text.entry;

import java.math.BigDecimal;

/** A part of a span of time: {@code 3 months}. */
record Span(BigDecimal count, TimeUnit unit) {}
