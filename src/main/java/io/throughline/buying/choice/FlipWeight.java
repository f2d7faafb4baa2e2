package io.throughline.buying.choice;

import java.util.List;
import java.util.stream.IntStream;

/// At which weight of one criterion, the others keeping their proportions, two options change places: w* = R/(R - δ),
/// with R = Σ(i≠k) wᵢδᵢ/(1 - w) the lead of the one over the other by all other criteria, and δ its lead by this one.
public sealed interface FlipWeight {
    /// No flip by this weight alone: it lies outside 0 and 1, or there is none.
    record None() implements FlipWeight {}

    /// They change places there.
    ///
    /// @param weights one weight where all ratings are exact numbers; else those at which either may lead
    record At(Range weights) implements FlipWeight {}

    /// @param leads of the one option over the other, by criterion
    static FlipWeight of(int criterion, Weights weights, List<Range> leads) {
        var others = 1 - weights.of(criterion);
        if (others < 1e-12) return new None();
        var rest = IntStream.range(0, leads.size())
                .filter(other -> other != criterion)
                .mapToObj(other -> leads.get(other).times(weights.of(other) / others))
                .reduce(Range.of(0), Range::plus);
        return of(rest, leads.get(criterion));
    }

    /// At weight w the lead lies between (1 - w)·R + w·δ of the lower ends and that of the upper ends; either may lead
    /// where 0 lies between.
    private static FlipWeight of(Range rest, Range own) {
        var from = Math.max(fromWhere(rest.low(), own.low()), fromWhere(-rest.high(), -own.high()));
        var to = Math.min(toWhere(rest.low(), own.low()), toWhere(-rest.high(), -own.high()));
        return from <= to ? new At(new Range(from, to)) : new None();
    }

    /// The least weight within 0 and 1 at which a line from `rest` to `own` is not above 0.
    private static double fromWhere(double rest, double own) {
        if (rest <= 0) return rest == 0 && own == 0 ? 2 : 0;
        return own > 0 || rest == own ? 2 : rest / (rest - own);
    }

    /// The greatest such weight.
    private static double toWhere(double rest, double own) {
        if (own <= 0) return 1;
        return rest > 0 || rest == own ? -1 : rest / (rest - own);
    }
}
