package io.throughline.review.pipeline;

import io.throughline.base.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// How many deals a pipeline holds and what they come to, each currency for itself.
///
/// @param capped there are more than were counted, and nothing was added up
/// @param unknown deals without an amount
public record Totals(long deals, boolean capped, List<Money> sums, long unknown) {

    /// What groups that hold all deals come to together, the largest sum first.
    static Totals of(List<GroupSum> groups) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var group : groups)
            for (var sum : group.sums())
                sums.merge(Objects.requireNonNullElse(sum.currency(), ""), sum.amount(), BigDecimal::add);
        return new Totals(
                groups.stream().mapToLong(GroupSum::deals).sum(),
                false,
                sums.entrySet().stream()
                        .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                        .map(sum -> new Money(sum.getValue(), sum.getKey().isEmpty() ? null : sum.getKey()))
                        .toList(),
                groups.stream().mapToLong(GroupSum::unknown).sum());
    }
}
