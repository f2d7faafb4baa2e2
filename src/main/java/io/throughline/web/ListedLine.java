package io.throughline.web;

import org.jspecify.annotations.Nullable;

/// What a list knows of the line of a deal.
///
/// @param stations as [LineText] wrote them, `null` while nothing is known at any
public record ListedLine(DealDates dates, @Nullable String stations) {}
