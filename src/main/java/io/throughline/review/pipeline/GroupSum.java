package io.throughline.review.pipeline;

import io.throughline.base.Money;
import java.util.List;

/// The deals of one group.
///
/// @param value of the filter that shows just these
/// @param name as it stands in the database, empty where it is not known
/// @param unknown deals without an amount
public record GroupSum(String value, String name, long deals, List<Money> sums, long unknown) {}
