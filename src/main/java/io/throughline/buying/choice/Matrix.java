package io.throughline.buying.choice;

import java.util.List;
import java.util.stream.IntStream;

/// Options rated by criteria that have weights. A score is S = Σ w·v, from 0 to 1; as ratings are ranges, so are
/// scores.
///
/// @param options how each option is rated, by criterion
public record Matrix(Weights weights, List<List<Rated>> options) {
    public Matrix {
        options = options.stream().map(List::copyOf).toList();
        for (var rated : options)
            if (rated.size() != weights.size()) throw new IllegalArgumentException(rated.size() + " ratings");
    }

    public Range score(int option) {
        return criteria()
                .mapToObj(criterion -> rated(option, criterion).range().times(weights.of(criterion)))
                .reduce(Range.of(0), Range::plus);
    }

    /// How far one option lies before another by each criterion.
    public List<Range> leads(int option, int other) {
        return criteria()
                .mapToObj(criterion -> rated(option, criterion)
                        .range()
                        .minus(rated(other, criterion).range()))
                .toList();
    }

    public FlipWeight flip(int criterion, int option, int other) {
        return FlipWeight.of(criterion, weights, leads(option, other));
    }

    public Standing standing() {
        return Standing.of(this);
    }

    Rated rated(int option, int criterion) {
        return options.get(option).get(criterion);
    }

    /// Of an option that nobody rated nothing can be said, and it is not compared.
    boolean isRated(int option) {
        return options.get(option).stream().anyMatch(Rated::isKnown);
    }

    IntStream criteria() {
        return IntStream.range(0, weights.size());
    }
}
