package io.throughline.buying.choice;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How much each criterion counts: shares of 1 that are never negative and add up to 1.
public record Weights(List<Double> each) {
    public Weights {
        each = List.copyOf(each);
    }

    /// What holds as long as nobody said what matters more.
    public static Weights equal(int criteria) {
        return new Weights(Collections.nCopies(criteria, 1.0 / criteria));
    }

    /// Rank-order centroid: the mean of all weights that keep the order, w(r) = (1/r + … + 1/n)/n. Those that are tied
    /// share the mean of the centroids of their places. Source: Barron and Barrett, "Decision Quality Using Ranked
    /// Attribute Weights" (1996).
    public static Weights orderCentroid(Ranking ranking) {
        var n = ranking.size();
        return new Weights(IntStream.range(0, n)
                .mapToObj(criterion -> centroid(ranking, criterion))
                .toList());
    }

    private static double centroid(Ranking ranking, int criterion) {
        var tied = (int) ranking.tiedWith(criterion);
        var first = (int) Math.round(ranking.of(criterion) - (tied - 1) / 2.0);
        return IntStream.range(first, first + tied)
                .mapToDouble(place -> centroid(place, ranking.size()))
                .average()
                .orElseThrow();
    }

    private static double centroid(int place, int n) {
        return IntStream.rangeClosed(place, n).mapToDouble(each -> 1.0 / each).sum() / n;
    }

    /// Rank-sum: w(r) = 2(n + 1 - r)/(n(n + 1)), less steep than the centroid. Source: Stillwell, Seaver and Edwards,
    /// "A Comparison of Weight Approximation Techniques" (1981).
    public static Weights rankSum(Ranking ranking) {
        double n = ranking.size();
        return new Weights(ranking.ranks().stream()
                .map(rank -> 2 * (n + 1 - rank) / (n * (n + 1)))
                .toList());
    }

    /// Swing points: how much going from the worst to the best is worth on one criterion, against 100 where it is worth
    /// most. Source: von Winterfeldt and Edwards, "Decision Analysis and Behavioral Research" (1986).
    ///
    /// @param points none negative
    /// @return nothing where no criterion has a point
    public static Optional<Weights> swing(List<? extends Number> points) {
        var sum = points.stream().mapToDouble(Number::doubleValue).sum();
        if (points.stream().anyMatch(point -> point.doubleValue() < 0)) throw new IllegalArgumentException("negative");
        if (sum <= 0) return Optional.empty();
        return Optional.of(new Weights(
                points.stream().map(point -> point.doubleValue() / sum).toList()));
    }

    /// What several people say, each counting alike.
    ///
    /// @param said at least one, all of the same criteria
    public static Weights mean(List<Weights> said) {
        return new Weights(IntStream.range(0, said.getFirst().size())
                .mapToObj(criterion -> said.stream()
                        .mapToDouble(weights -> weights.of(criterion))
                        .average()
                        .orElseThrow())
                .toList());
    }

    public int size() {
        return each.size();
    }

    public double of(int criterion) {
        return each.get(criterion);
    }
}
