package io.throughline.review.pipeline;

import io.throughline.base.Money;
import java.util.List;

/// How many deals a pipeline holds and what they come to, each currency for itself.
///
/// @param capped there are more than were counted, and nothing was added up
/// @param unknown deals without an amount
public record Totals(long deals, boolean capped, List<Money> sums, long unknown) {}
